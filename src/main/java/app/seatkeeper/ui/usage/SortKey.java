package app.seatkeeper.ui.usage;

import app.seatkeeper.files.Cell;
import app.seatkeeper.ui.kit.Folding;
import java.time.LocalDate;
import java.util.Comparator;

/// What a line is sorted by. What is unknown and what does not apply come last in either direction.
///
/// @param last   0 for what is known, more for what comes after it
/// @param number days, bytes, seconds or a count
/// @param text   without case and accents
/// @param name   of the line, for those that are the same otherwise
record SortKey(UseRow row, int last, double number, String text, String name) {

    static SortKey of(UseRow row, UseColumn column, LocalDate today) {
        Cell cell = column.value().apply(row);
        String name = Folding.folded(row.name());
        return switch (cell) {
            case Cell.Unknown _ -> new SortKey(row, 1, 0, "", name);
            case Cell.Text(var text) when text.isEmpty() -> new SortKey(row, 2, 0, "", name);
            case Cell.Text(var text) -> isSince(column)
                    ? known(row, Double.MAX_VALUE, "", name) : known(row, 0, Folding.folded(text), name);
            case Cell.Day(var day) -> isSince(column)
                    ? known(row, (double) (today.toEpochDay() - day.toEpochDay()), "", name)
                    : known(row, (double) day.toEpochDay(), "", name);
            case Cell.Moment(var when) -> known(row, (double) when.getEpochSecond(), "", name);
            case Cell.Amount(var value) -> known(row, value.doubleValue(), "", name);
            case Cell.Money(var value, var currency, _) -> known(row, value.doubleValue(), currency, name);
            case Cell.Share(var value) -> known(row, value, "", name);
            case Cell.YesNo(var yes) -> known(row, yes ? 0 : 1, "", name);
            case Cell.Texts(var values) -> known(row, -values.size(), String.join(" ", values), name);
        };
    }

    private static boolean isSince(UseColumn column) {
        return column.kind() == UseColumn.Kind.HEAT || column.kind() == UseColumn.Kind.SINCE;
    }

    private static SortKey known(UseRow row, double number, String text, String name) {
        return new SortKey(row, 0, number, text, name);
    }

    static Comparator<SortKey> order(boolean falling) {
        Comparator<SortKey> values = Comparator.comparing(SortKey::text).thenComparingDouble(SortKey::number);
        return Comparator.comparingInt(SortKey::last).thenComparing(falling ? values.reversed() : values)
                .thenComparing(SortKey::name);
    }
}
