package app.seatkeeper.files;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// One value of an exported table, typed so that each kind of file can write it as its own.
public sealed interface Cell {

    /// The cell of a value that does not apply.
    Cell NONE = new Text("");

    record Text(String value) implements Cell { }

    record Amount(BigDecimal value) implements Cell { }

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
