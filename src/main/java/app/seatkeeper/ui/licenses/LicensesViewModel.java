package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Licenses screen shows: products with their subscriptions, and their sums. Used on the FX thread only.
final class LicensesViewModel {

    private final Tenancy tenancy;
    private final Background background;
    private final Texts texts;
    private final Clock clock;
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty onlyFree = new SimpleBooleanProperty();
    private final BooleanProperty onlyOver = new SimpleBooleanProperty();
    private final BooleanProperty onlySoon = new SimpleBooleanProperty();
    private final BooleanProperty withTrials = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.NOTHING);
    private final ObservableList<LicenseLine> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.of(List.of()));
    private final ReadOnlyObjectWrapper<@Nullable LicenseLine> current = new ReadOnlyObjectWrapper<>();

    /// Everything worked out from one snapshot; its snapshot is null before the first.
    record Reading(
            @Nullable TenantSnapshot snapshot, List<LicenseLine> lines, Census census, ProductNames names) {

        static final Reading NOTHING = new Reading(null, List.of(), Census.NONE, ProductNames.NONE);
    }

    LicensesViewModel(Tenancy tenancy, Background background, Texts texts, Clock clock) {
        this.tenancy = tenancy;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
        tenancy.snapshotProperty().subscribe(this::read);
        List.of(onlyFree, onlyOver, onlySoon, withTrials).forEach(one -> one.subscribe(this::choose));
        search.subscribe(this::choose);
    }

    private void read(@Nullable TenantSnapshot snapshot) {
        if (snapshot != null) {
            background.read(texts.of("licenses.counting"), _ -> {
                Census census = Census.of(snapshot);
                ProductNames names = ProductNames.of(snapshot, texts);
                var lines = new LicenseLines(snapshot, census, names, clock.instant()).all();
                return new Reading(snapshot, lines, census, names);
            }, this::take, _ -> { });
        }
    }

    private void take(Reading done) {
        if (done.snapshot() == tenancy.snapshotProperty().get()) {
            reading.set(done);
            choose();
            LicenseLine open = current.get();
            if (open != null) {
                open(open.product());
            }
        }
    }

    private void choose() {
        List<LicenseLine> chosen = reading.get().lines().stream().filter(wanted()).toList();
        totals.set(Totals.of(chosen));
        shown.setAll(chosen);
    }

    private Predicate<LicenseLine> wanted() {
        String text = search.get().strip().toLowerCase(Locale.ROOT);
        Predicate<LicenseLine> found = line -> text.isEmpty() || contains(line, text);
        return found
                .and(line -> withTrials.get() || !line.trial())
                .and(line -> !onlyFree.get() || (line.counts() && line.seats().free() > 0))
                .and(line -> !onlyOver.get() || (line.counts() && line.seats().free() < 0))
                .and(line -> !onlySoon.get() || line.soon());
    }

    private static boolean contains(LicenseLine line, String text) {
        return (line.name() + '\n' + line.partNumber() + '\n' + line.product()).toLowerCase(Locale.ROOT).contains(text)
                || line.subscriptions().stream().anyMatch(one -> one.name().toLowerCase(Locale.ROOT).contains(text));
    }

    void clearFilters() {
        search.set("");
        List.of(onlyFree, onlyOver, onlySoon).forEach(one -> one.set(false));
    }

    /// How many products stand in the sums, whatever the filters show.
    ObservableValue<Long> counted() {
        return reading.map(now -> now.lines().stream().filter(LicenseLine::counts).count());
    }

    /// How many free and trial products are not shown.
    long hidden() {
        return withTrials.get() ? 0 : reading.get().lines().stream().filter(LicenseLine::trial).count();
    }

    /// Whether there are free and trial products at all.
    boolean hasTrials() {
        return reading.get().lines().stream().anyMatch(LicenseLine::trial);
    }

    /// Products that are shown; those whose subscription has ended are not the tenant's any more.
    long products() {
        return shown.stream().filter(line -> line.kind() == LicenseLine.Kind.PRODUCT).count();
    }

    /// Subscriptions of the products that are shown.
    int subscriptions() {
        return shown.stream().mapToInt(line -> line.subscriptions().size()).sum();
    }

    void open(@Nullable SkuId product) {
        current.set(reading.get().lines().stream().filter(line -> line.product().equals(product)).findFirst()
                .orElse(null));
    }

    /// Opens the product above or below.
    void step(int by) {
        LicenseLine open = current.get();
        for (int i = 0; open != null && i < shown.size(); i++) {
            if (shown.get(i).product().equals(open.product())) {
                open(shown.get(Math.clamp(i + by, 0, shown.size() - 1)).product());
                return;
            }
        }
    }

    ExportTable exported() {
        return LicensesExport.table(reading.get().snapshot(), shown, texts);
    }

    /// One line with a line of titles above it, cells parted by tabs.
    String copied(LicenseLine line) {
        return LicensesExport.tabbed(line, texts);
    }

    Texts texts() {
        return texts;
    }

    StringProperty searchProperty() {
        return search;
    }

    BooleanProperty onlyFreeProperty() {
        return onlyFree;
    }

    BooleanProperty onlyOverProperty() {
        return onlyOver;
    }

    BooleanProperty onlySoonProperty() {
        return onlySoon;
    }

    BooleanProperty withTrialsProperty() {
        return withTrials;
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ObservableList<LicenseLine> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// The product in the drawer; null while it is closed.
    ReadOnlyObjectProperty<@Nullable LicenseLine> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
