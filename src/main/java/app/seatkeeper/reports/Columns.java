package app.seatkeeper.reports;

import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.files.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The columns of a report while they are written down, from left to right. What comes after [#more] is hidden until
/// the person asks for it.
public final class Columns<R> {

    private final List<Column<R>> columns;
    private final boolean shown;

    private Columns(List<Column<R>> columns, boolean shown) {
        this.columns = columns;
        this.shown = shown;
    }

    public static <R> Columns<R> of() {
        return new Columns<>(new ArrayList<>(), true);
    }

    /// From here on columns are hidden at first.
    public Columns<R> more() {
        return new Columns<>(columns, false);
    }

    /// Columns that several reports share.
    public Columns<R> all(UnaryOperator<Columns<R>> shared) {
        return shared.apply(this);
    }

    public Columns<R> cell(String key, Kind kind, Column.Value<R> value) {
        columns.add(new Column<>(key, "", kind, shown, value));
        return this;
    }

    public Columns<R> text(String key, Function<R, String> value) {
        return cell(key, Kind.TEXT, (row, _) -> Cell.of(value.apply(row)));
    }

    /// A text in the reader's words.
    public Columns<R> words(String key, BiFunction<R, ReportInput, String> value) {
        return cell(key, Kind.TEXT, (row, input) -> Cell.of(value.apply(row, input)));
    }

    public Columns<R> id(String key, Function<R, String> value) {
        return cell(key, Kind.ID, (row, _) -> Cell.of(value.apply(row)));
    }

    public Columns<R> list(String key, BiFunction<R, ReportInput, List<String>> value) {
        return cell(key, Kind.LIST, (row, input) -> Cell.of(value.apply(row, input)));
    }

    public Columns<R> count(String key, ToLongFunction<R> value) {
        return cell(key, Kind.COUNT, (row, _) -> Cell.of(value.applyAsLong(row)));
    }

    public Columns<R> yesNo(String key, Function<R, Boolean> value) {
        return cell(key, Kind.YES_NO, (row, _) -> Cell.of((boolean) value.apply(row)));
    }

    /// @param value null where it is not known
    public Columns<R> moment(String key, Function<R, @Nullable Instant> value) {
        return cell(key, Kind.MOMENT, (row, _) -> Cells.moment(value.apply(row)));
    }

    /// @param value null where it is not known
    public Columns<R> day(String key, Function<R, @Nullable LocalDate> value) {
        return cell(key, Kind.DAY, (row, _) -> Cells.day(value.apply(row)));
    }

    public Columns<R> money(String key, BiFunction<R, ReportInput, Cost> value) {
        return cell(key, Kind.MONEY, (row, input) -> Cells.money(value.apply(row, input), input));
    }

    public Columns<R> share(String key, Function<R, Double> value) {
        return cell(key, Kind.SHARE, (row, _) -> new Cell.Share(value.apply(row)));
    }

    List<Column<R>> toList() {
        return List.copyOf(columns);
    }
}
