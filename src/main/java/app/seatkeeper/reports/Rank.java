package app.seatkeeper.reports;

import app.seatkeeper.files.Cell;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;

/// Where a cell stands among those of its column: dates and numbers by their value, amounts by currency first, then
/// texts; what is not known and what does not apply last, whichever way the column is ordered.
record Rank(int place, BigDecimal number, String text) {

    private static final int VALUE = 0;
    private static final int WORDS = 1;
    private static final int UNKNOWN = 2;
    private static final int NONE = 3;

    private static final Comparator<Rank> BY_VALUE =
            Comparator.comparing(Rank::text).thenComparing(Rank::number);

    static Rank of(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> words(value);
            case Cell.Texts(var values) -> words(String.join("; ", values));
            case Cell.Unknown _ -> new Rank(UNKNOWN, BigDecimal.ZERO, "");
            case Cell.Amount(var value) -> value(value, "");
            case Cell.Money(var value, var currency, _) -> value(value, currency);
            case Cell.Share(double value) -> value(BigDecimal.valueOf(value), "");
            case Cell.YesNo(boolean value) -> value(value ? BigDecimal.ZERO : BigDecimal.ONE, "");
            case Cell.Day(var value) -> moment(value.atStartOfDay().toInstant(ZoneOffset.UTC));
            case Cell.Moment(var value) -> moment(value);
        };
    }

    private static Rank words(String text) {
        return new Rank(text.isEmpty() ? NONE : WORDS, BigDecimal.ZERO, Plain.folded(text));
    }

    private static Rank value(BigDecimal number, String currency) {
        return new Rank(VALUE, number, currency);
    }

    private static Rank moment(Instant when) {
        return value(BigDecimal.valueOf(when.getEpochSecond()), "");
    }

    static Comparator<Rank> order(boolean descending) {
        Comparator<Rank> values = descending ? BY_VALUE.reversed() : BY_VALUE;
        return Comparator.comparingInt(Rank::place).thenComparing(values);
    }
}
