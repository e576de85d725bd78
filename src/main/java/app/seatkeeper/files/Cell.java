package app.seatkeeper.files;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// One value of an exported table, typed so that each kind of file can write it as its own.
public sealed interface Cell {

    /// The cell of a value that does not apply.
    Cell NONE = new Text("");

    /// The cell of a value that nobody knows; never shown as 0, *never* or nothing.
    Cell UNKNOWN = new Unknown();

    record Text(String value) implements Cell { }

    record Amount(BigDecimal value) implements Cell { }

    /// An amount of money.
    ///
    /// @param currency   ISO 4217
    /// @param lowerBound whether it may be more, because prices are missing
    record Money(BigDecimal value, String currency, boolean lowerBound) implements Cell { }

    /// A part of a whole, 1 for all of it.
    record Share(double value) implements Cell { }

    record Unknown() implements Cell { }

    record Day(LocalDate value) implements Cell { }

    record Moment(Instant value) implements Cell { }

    record YesNo(boolean value) implements Cell { }

    /// Several texts in one cell, joined with `; `.
    record Texts(List<String> values) implements Cell {
        public Texts {
            values = List.copyOf(values);
        }
    }

    static Cell of(String value) {
        return value.isEmpty() ? NONE : new Text(value);
    }

    static Cell of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static Cell of(LocalDate value) {
        return new Day(value);
    }

    static Cell of(Instant value) {
        return new Moment(value);
    }

    static Cell of(boolean value) {
        return new YesNo(value);
    }

    static Cell of(List<String> values) {
        return new Texts(values);
    }
}
