package app.seatkeeper.files.prices;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.files.SafeFile;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.files.csv.CsvFile;
import app.seatkeeper.files.csv.CsvTable;
import app.seatkeeper.files.csv.CsvWriter;
import app.seatkeeper.files.csv.Separator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file of prices as a person keeps it: CSV with the columns `SkuId, Product, Price, Currency, Period, Effective,
/// Expires`. What is written comes back as it was.
public final class PricesFile {

    private PricesFile() { }

    /// Finds products by what a person calls them.
    @FunctionalInterface
    public interface Products {

        /// The products with this id, part number or name; none where there is no such product, several where they
        /// share the name.
        List<SkuId> called(String text);
    }

    /// What stands in a file.
    ///
    /// @param prices   in the order of the file; none of them if there is any problem
    /// @param problems in the order of the file
    public record Reading(List<Price> prices, List<PriceProblem> problems) {
        public Reading {
            prices = problems.isEmpty() ? List.copyOf(prices) : List.of();
            problems = List.copyOf(problems);
        }
    }

    /// Reads a file the person chose.
    ///
    /// @throws CsvException if it is no table at all
    public static Reading read(Path file, Products products) throws CsvException {
        return of(CsvFile.read(file, PricesFile::isColumn), products);
    }

    /// Reads prices that are in memory.
    ///
    /// @param name what the text is called
    /// @throws CsvException if it is no table at all
    public static Reading read(String name, byte[] text, Products products) throws CsvException {
        return of(CsvFile.of(name, text, PricesFile::isColumn), products);
    }

    /// Whether a value is the name of a column.
    static boolean isColumn(String value) {
        return PriceColumn.named(value).isPresent();
    }

    static Reading of(CsvTable table, Products products) {
        var places = PricePlaces.of(table);
        if (!places.problems().isEmpty()) {
            return new Reading(List.of(), places.problems());
        }
        var problems = new ArrayList<PriceProblem>();
        var lines = new ArrayList<PriceLine>();
        for (int row = 0; row < table.rows(); row++) {
            if (!table.isEmpty(row)) {
                PriceLine.of(table, row, places, products, problems).ifPresent(lines::add);
            }
        }
        PriceLine.twice(lines, problems);
        problems.sort(Comparator.comparingInt(PriceProblem::line));
        return new Reading(lines.stream().map(PriceLine::price).toList(), problems);
    }

    /// Saves prices where the person says, whole or not at all.
    ///
    /// @param names what the products are called
    /// @throws SaveException if the file could not be saved; what stood there before is untouched
    public static void save(PriceList prices, Function<SkuId, String> names, Path file)
            throws SaveException, InterruptedException {
        SafeFile.save(file, out -> {
            try (var csv = new CsvWriter(out, Separator.COMMA)) {
                csv.row(Stream.of(PriceColumn.values()).map(PriceColumn::title).toList());
                for (Price price : prices.prices()) {
                    csv.row(List.of(price.product().toString(), names.apply(price.product()),
                            PriceNumber.written(price.amount()), price.currency().getCurrencyCode(),
                            word(price.period()), day(price.effective()), day(price.expires())));
                }
            }
        });
    }

    static String word(BillingPeriod period) {
        return period.name().toLowerCase(Locale.ROOT);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
