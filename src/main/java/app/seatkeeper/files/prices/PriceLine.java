package app.seatkeeper.files.prices;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.files.csv.CsvTable;
import app.seatkeeper.files.prices.PriceProblem.Why;
import app.seatkeeper.files.prices.PricesFile.Products;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line of a file of prices that was understood.
record PriceLine(int line, Price price) {

    private static final Pattern ID = Pattern.compile("\\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}?");
    private static final Map<String, String> SIGNS = Map.of("£", "GBP", "$", "USD", "€", "EUR");
    private static final Map<String, BillingPeriod> PERIODS = Map.of(
            "month", BillingPeriod.MONTH, "monthly", BillingPeriod.MONTH,
            "year", BillingPeriod.YEAR, "yearly", BillingPeriod.YEAR, "annual", BillingPeriod.YEAR,
            "once", BillingPeriod.ONCE);

    /// Reads a row; what is wrong with it is added to the problems.
    static Optional<PriceLine> of(CsvTable table, int row, PricePlaces places, Products products,
            List<PriceProblem> problems) {
        var found = new ArrayList<PriceProblem>();
        var reader = new Reader(table, row, places, products, found);
        SkuId product = reader.product();
        BigDecimal amount = reader.amount();
        Currency currency = reader.currency();
        BillingPeriod period = reader.period();
        LocalDate effective = reader.day(PriceColumn.EFFECTIVE);
        LocalDate expires = reader.day(PriceColumn.EXPIRES);
        reader.order(effective, expires);
        reader.shape();
        problems.addAll(found);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PriceLine(table.line(row), new Price(Objects.requireNonNull(product),
                Objects.requireNonNull(amount), Objects.requireNonNull(currency), Objects.requireNonNull(period),
                effective, expires)));
    }

    /// Finds prices of one product that begin on the same day: nobody could say which holds.
    static void twice(List<PriceLine> lines, List<PriceProblem> problems) {
        record Beginning(SkuId product, @Nullable LocalDate day) { }
        var first = new HashMap<Beginning, Integer>();
        for (PriceLine line : lines) {
            Integer other = first.putIfAbsent(
                    new Beginning(line.price.product(), line.price.effective()), line.line);
            if (other != null) {
                problems.add(new PriceProblem(line.line, PriceColumn.EFFECTIVE,
                        Objects.toString(line.price.effective(), ""), Why.TWICE, other.toString()));
            }
        }
    }

    /// Reads the values of one row; null stands for what could not be read, which was told then.
    private record Reader(
            CsvTable table, int row, List<String> values, PricePlaces places, Products products,
            List<PriceProblem> problems) {

        Reader(CsvTable table, int row, PricePlaces places, Products products, List<PriceProblem> problems) {
            this(table, row, table.values(row), places, products, problems);
        }

        private String value(PriceColumn column) {
            return places.value(column, values);
        }

        private void problem(PriceColumn column, Why why, String detail) {
            problems.add(new PriceProblem(table.line(row), column, value(column), why, detail));
        }

        @Nullable SkuId product() {
            String id = value(PriceColumn.SKU_ID);
            if (id.isEmpty()) {
                return named(value(PriceColumn.PRODUCT));
            }
            if (ID.matcher(id).matches()) {
                return SkuId.of(id.replaceAll("[{}]", ""));
            }
            problem(PriceColumn.SKU_ID, Why.NO_ID, "");
            return null;
        }

        private @Nullable SkuId named(String name) {
            List<SkuId> found = name.isEmpty() ? List.of() : products.called(name);
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (name.isEmpty()) {
                problem(PriceColumn.SKU_ID, Why.EMPTY, "");
            } else if (found.isEmpty()) {
                problem(PriceColumn.PRODUCT, Why.UNKNOWN_PRODUCT, "");
            } else {
                problem(PriceColumn.PRODUCT, Why.SHARED_NAME, Integer.toString(found.size()));
            }
            return null;
        }

        @Nullable BigDecimal amount() {
            String text = value(PriceColumn.PRICE);
            PriceNumber read = PriceNumber.of(text);
            if (read instanceof PriceNumber.Amount(var amount)) {
                return amount;
            }
            problem(PriceColumn.PRICE, text.isEmpty() ? Why.EMPTY : why(read), text + "0");
            return null;
        }

        private static Why why(PriceNumber number) {
            return switch (number) {
                case PriceNumber.Negative _ -> Why.NEGATIVE;
                case PriceNumber.Ambiguous _ -> Why.AMBIGUOUS_NUMBER;
                case PriceNumber.Amount _, PriceNumber.NoNumber _ -> Why.NO_NUMBER;
            };
        }

        @Nullable Currency currency() {
            String text = value(PriceColumn.CURRENCY);
            String code = SIGNS.getOrDefault(text, text.toUpperCase(Locale.ROOT));
            Optional<Currency> known = Currency.availableCurrencies()
                    .filter(one -> one.getCurrencyCode().equals(code) && one.getDefaultFractionDigits() >= 0)
                    .findFirst();
            if (known.isEmpty()) {
                problem(PriceColumn.CURRENCY, text.isEmpty() ? Why.EMPTY : Why.NO_CURRENCY, "");
            }
            return known.orElse(null);
        }

        @Nullable BillingPeriod period() {
            String text = value(PriceColumn.PERIOD);
            BillingPeriod known = PERIODS.get(text.toLowerCase(Locale.ROOT));
            if (known == null) {
                problem(PriceColumn.PERIOD, text.isEmpty() ? Why.EMPTY : Why.NO_PERIOD, "");
            }
            return known;
        }

        @Nullable LocalDate day(PriceColumn column) {
            String text = value(column);
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeException _) {
                problem(column, Why.NO_DAY, "");
                return null;
            }
        }

        void order(@Nullable LocalDate effective, @Nullable LocalDate expires) {
            if (effective != null && expires != null && expires.isBefore(effective)) {
                problem(PriceColumn.EXPIRES, Why.ENDS_BEFORE, effective.toString());
            }
        }

        /// Where a line is torn apart, its values stand in the wrong columns: what is wrong with them is not told.
        void shape() {
            List<String> broken = table.broken(row);
            int columns = table.header().size();
            boolean more = values.stream().skip(columns).anyMatch(value -> !value.isEmpty());
            if (!broken.isEmpty()) {
                problems.clear();
                problem(PriceColumn.PRICE, Why.BROKEN_QUOTE, broken.getFirst());
            } else if (more || (values.size() > columns && !problems.isEmpty())) {
                problems.clear();
                problem(PriceColumn.PRICE, Why.TOO_MANY_VALUES, Integer.toString(columns));
            }
        }
    }
}
