package app.seatkeeper.ui.kit;

import java.util.List;

/// What a screen shows, ready to be written to a file: its columns, filters and order.
///
/// @param notes   lines about the whole: tenant, time, filters, what is missing
/// @param columns titles of the columns
/// @param rows    one text per column; dates as ISO 8601, several values in one cell joined with `; `
public record ExportTable(List<String> notes, List<String> columns, List<List<String>> rows) {

    /// @throws IllegalArgumentException if a row has more or fewer texts than there are columns
    public ExportTable {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " for " + columns.size() + " columns");
            }
        }
    }
}
