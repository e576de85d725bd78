package app.seatkeeper.files;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What a screen shows, ready to be saved: its columns, its rows in their order, and what a reader must know to
/// trust them.
///
/// @param title   what the table is, for example *Users*
/// @param about   tenant, time, data dates, filters, sources and what is missing, in the order to be shown
/// @param rows    one list of cells per row, as long as `columns`; read once, from first to last, away from the FX
///                thread, and made only while they are read
public record ExportTable(
        String title, List<Fact> about, List<ExportColumn> columns, Iterable<List<Cell>> rows) {

    public ExportTable {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
    }

    /// One line above the table, for example *Tenant*, *Larkfield Group*.
    ///
    /// @param value empty where the name says it all
    public record Fact(String name, String value) { }

    /// A table of things whose cells are made only while they are written.
    ///
    /// @param things one per row; copied, so that the screen may go on changing
    public static <T> ExportTable of(String title, List<Fact> about, List<ExportColumn> columns,
            Collection<? extends T> things, Function<? super T, List<Cell>> cells) {
        return new ExportTable(title, about, columns, new Rows<T>(List.copyOf(things), cells));
    }

    /// How many rows there are, or 0 while nobody knows.
    public long count() {
        return rows instanceof Collection<?> known ? known.size() : 0;
    }

    /// The rows, from first to last.
    public Stream<List<Cell>> stream() {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    /// The same with more facts below the others.
    public ExportTable withFacts(List<Fact> more) {
        return new ExportTable(title, Stream.concat(about.stream(), more.stream()).toList(), columns, rows);
    }

    private static final class Rows<T> extends AbstractList<List<Cell>> {

        private final List<? extends T> things;
        private final Function<? super T, List<Cell>> cells;

        Rows(List<? extends T> things, Function<? super T, List<Cell>> cells) {
            this.things = things;
            this.cells = cells;
        }

        @Override
        public List<Cell> get(int row) {
            return cells.apply(things.get(row));
        }

        @Override
        public int size() {
            return things.size();
        }
    }
}
