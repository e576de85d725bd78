package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.bulk.ImportSentences;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.files.prices.PriceProblem;
import app.seatkeeper.files.prices.PricesFile;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Navigator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Reads prices from a file of the person's own, saves them to one, and takes them away. Used on the FX thread only.
final class PriceDesk {

    private static final String ENDING = "csv";
    private static final int MOST = 12;

    private final LicensesViewModel licenses;
    private final FileDialogs files;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Complaint> complaint = new ReadOnlyObjectWrapper<>(Complaint.NONE);

    PriceDesk(LicensesViewModel licenses, FileDialogs files, Navigator navigator) {
        this.licenses = licenses;
        this.files = files;
        this.navigator = navigator;
    }

    /// Why a file could not be used.
    ///
    /// @param title     which file
    /// @param sentences what is wrong with it, line by line; empty for nothing
    record Complaint(String title, List<String> sentences) {

        static final Complaint NONE = new Complaint("", List.of());

        Complaint {
            sentences = List.copyOf(sentences);
        }
    }

    private record Outcome(PriceList prices, List<String> sentences) { }

    /// Asks for a file and takes its prices over in place of those at hand.
    void load() {
        read(prices -> {
            licenses.prices().takeSaved(prices);
            navigator.toast(texts().of("licenses.prices.read", prices.prices().size()));
        });
    }

    /// Asks for a file and hands its prices on; tells what is wrong with it.
    void read(Consumer<PriceList> done) {
        files.open(texts().of("licenses.prices.open"), ENDING).ifPresent(file ->
                licenses.background().read(texts().of("licenses.prices.reading"), _ -> outcome(file), read -> {
                    if (read.sentences().isEmpty()) {
                        done.accept(read.prices());
                    } else {
                        complaint.set(new Complaint(
                                texts().of("licenses.prices.unusable", name(file)), read.sentences()));
                    }
                }, _ -> complaint.set(new Complaint(texts().of("licenses.prices.unusable", name(file)),
                        List.of(texts().of("licenses.prices.unreadable"))))));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private Outcome outcome(Path file) {
        try {
            PricesFile.Reading read = PricesFile.read(file, this::called);
            return new Outcome(new PriceList(read.prices(), today(), false), sentences(read.problems()));
        } catch (CsvException e) {
            return new Outcome(PriceList.EMPTY,
                    List.of(new ImportSentences(texts().bundle(), texts().locale()).of(e.problem())));
        }
    }

    private List<String> sentences(List<PriceProblem> problems) {
        List<String> all = new ArrayList<>(problems.stream().limit(MOST).map(one ->
                texts().of("licenses.prices.line", one.line(), one.sentence(texts().bundle()))).toList());
        if (problems.size() > MOST) {
            all.add(texts().of("licenses.prices.moreLines", problems.size() - MOST));
        }
        return all;
    }

    /// The products of the tenant that are called so.
    private List<SkuId> called(String text) {
        TenantSnapshot snapshot = licenses.readingProperty().get().snapshot();
        return snapshot == null ? List.of() : snapshot.products().stream()
                .filter(product -> product.name().equalsIgnoreCase(text)
                        || product.partNumber().equalsIgnoreCase(text))
                .map(Product::id).toList();
    }

    /// Asks where to save the prices, and saves them.
    void save() {
        PriceList prices = licenses.prices().now();
        TenantNames names = TenantNames.of(licenses.readingProperty().get().snapshot());
        files.save(texts().of("licenses.prices.saveAs"), "prices." + ENDING, ENDING).ifPresent(file ->
                licenses.background().read(texts().of("licenses.prices.saving"), _ -> {
                    try {
                        PricesFile.save(prices, names::product, file);
                        return "";
                    } catch (SaveException e) {
                        return e.sentence(texts().bundle());
                    }
                }, trouble -> told(trouble, prices, file),
                _ -> navigator.toast(texts().of("licenses.prices.notSaved", name(file)))));
    }

    private void told(String trouble, PriceList saved, Path file) {
        if (trouble.isEmpty() && licenses.prices().now().equals(saved)) {
            licenses.prices().takeSaved(saved);
        }
        navigator.toast(trouble.isEmpty() ? texts().of("licenses.prices.saved", name(file)) : trouble);
    }

    /// Forgets every price.
    void clear() {
        licenses.prices().takeSaved(PriceList.EMPTY);
    }

    boolean isEmpty() {
        return licenses.prices().now().prices().isEmpty();
    }

    boolean isUnsaved() {
        return licenses.prices().isUnsaved();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(licenses.now(), ZoneOffset.UTC);
    }

    Texts texts() {
        return licenses.texts();
    }

    LicensesViewModel licenses() {
        return licenses;
    }

    /// Why the last file could not be used; [Complaint#NONE] while none was refused.
    ReadOnlyObjectProperty<Complaint> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    void forgetComplaint() {
        complaint.set(Complaint.NONE);
    }
}
