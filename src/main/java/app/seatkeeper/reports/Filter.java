package app.seatkeeper.reports;

import app.seatkeeper.files.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A condition on one column.
public sealed interface Filter {

    /// The key of the column.
    String column();

    /// The cell, or one text of a list, contains a text, whatever its case and accents.
    record Contains(String column, String text) implements Filter { }

    /// The cell, or one text of a list, is one of these.
    record OneOf(String column, Set<String> texts) implements Filter {
        public OneOf {
            texts = Set.copyOf(texts);
        }
    }

    /// A number, amount or share within bounds, themselves included; null for none.
    record Between(String column, @Nullable BigDecimal least, @Nullable BigDecimal most) implements Filter { }

    /// A day or moment within days in UTC, themselves included; null for none.
    record During(String column, @Nullable LocalDate first, @Nullable LocalDate last) implements Filter { }

    record Is(String column, boolean yes) implements Filter { }

    /// Nobody knows the value.
    record Unknown(String column) implements Filter { }

    /// Whether a cell passes.
    default boolean accepts(Cell cell) {
        return switch (this) {
            case Contains(_, var text) -> texts(cell).anyMatch(one -> Plain.folded(one).contains(Plain.folded(text)));
            case OneOf(_, var texts) -> texts(cell).anyMatch(texts::contains);
            case Between(_, var least, var most) -> Plain.number(cell)
                    .filter(value -> (least == null || value.compareTo(least) >= 0)
                            && (most == null || value.compareTo(most) <= 0)).isPresent();
            case During(_, var first, var last) -> Plain.day(cell)
                    .filter(day -> (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last)))
                    .isPresent();
            case Is(_, var yes) -> cell.equals(new Cell.YesNo(yes));
            case Unknown _ -> cell.equals(Cell.UNKNOWN);
        };
    }

    private static Stream<String> texts(Cell cell) {
        return cell instanceof Cell.Texts(var values) ? values.stream() : List.of(Plain.text(cell)).stream();
    }

    /// The filters that suit a kind of column.
    static Set<Class<? extends Filter>> of(Kind kind) {
        return switch (kind) {
            case TEXT, LIST -> Set.of(Contains.class, OneOf.class, Unknown.class);
            case ID -> Set.of(Contains.class, Unknown.class);
            case COUNT, MONEY, SHARE -> Set.of(Between.class, Unknown.class);
            case DAY, MOMENT -> Set.of(During.class, Unknown.class);
            case YES_NO -> Set.of(Is.class, Unknown.class);
        };
    }
}
