package app.seatkeeper.files;

import java.util.List;

/// What a screen shows, ready to be saved: its columns, its rows in their order, and what a reader must know to
/// trust them.
///
/// @param title   what the table is, for example *Users*
/// @param about   tenant, time, data dates, filters and what is missing, in the order to be shown
/// @param columns titles of the columns
/// @param rows    one list of cells per row, as long as `columns`; read once, from first to last
public record ExportTable(String title, List<Fact> about, List<String> columns, Iterable<List<Cell>> rows) {

    public ExportTable {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
    }

    /// One line above the table, for example *Tenant*, *Larkfield Group*.
    public record Fact(String name, String value) { }
}
