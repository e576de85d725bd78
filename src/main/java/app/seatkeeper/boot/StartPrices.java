package app.seatkeeper.boot;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.files.bulk.ImportSentences;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.files.prices.PriceProblem;
import app.seatkeeper.files.prices.PricesFile;
import app.seatkeeper.files.prices.PricesFile.Reading;
import app.seatkeeper.ui.kit.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The prices that are known when a tenant is opened: those of the file that the person named at the start; in the
/// demo tenant, where none is named, invented ones.
final class StartPrices {

    private static final String INVENTED = "/app/seatkeeper/demo/prices.csv";

    private final Map<SkuId, String> names;
    private final Texts texts;
    private final LocalDate today;

    /// @param names what products are called, for files that name them so
    StartPrices(Map<SkuId, String> names, Texts texts, LocalDate today) {
        this.names = Map.copyOf(names);
        this.texts = texts;
        this.today = today;
    }

    /// What was found.
    ///
    /// @param trouble what is wrong with the file, of which nothing was taken then; empty if nothing is
    record Found(PriceList prices, String trouble) { }

    Found none() {
        return new Found(PriceList.EMPTY, "");
    }

    Found in(Path file) {
        try {
            Reading read = PricesFile.read(file, this::called);
            return read.problems().isEmpty() ? new Found(new PriceList(read.prices(), today, false), "")
                    : new Found(PriceList.EMPTY, sentence(file, read.problems()));
        } catch (CsvException e) {
            String why = new ImportSentences(texts.bundle(), texts.locale()).of(e.problem());
            return new Found(PriceList.EMPTY, texts.of("prices.start.unreadable", name(file), why));
        }
    }

    private String sentence(Path file, List<PriceProblem> problems) {
        PriceProblem first = problems.getFirst();
        return texts.of("prices.start.problems", name(file), problems.size(), first.line(),
                first.sentence(texts.bundle()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// The prices that come with the demo tenant.
    Found invented() {
        try (InputStream found = Objects.requireNonNull(StartPrices.class.getResourceAsStream(INVENTED), INVENTED)) {
            Reading read = PricesFile.read(INVENTED, found.readAllBytes(), this::called);
            return new Found(new PriceList(read.prices(), today, true), "");
        } catch (IOException | CsvException e) {
            throw new IllegalStateException("The prices of the demo tenant cannot be read", e);
        }
    }

    private List<SkuId> called(String text) {
        return names.entrySet().stream()
                .filter(one -> one.getKey().toString().equalsIgnoreCase(text) || one.getValue().equalsIgnoreCase(text))
                .map(Map.Entry::getKey).toList();
    }
}
