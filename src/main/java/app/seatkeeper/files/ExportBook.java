package app.seatkeeper.files;

import java.util.List;

/// Several tables that are saved together: as the sheets of one workbook, the parts of one page, or the files of a
/// folder.
///
/// @param title what they are together, for example *All reports*
/// @param about what holds for all of them
public record ExportBook(String title, List<ExportTable.Fact> about, List<ExportTable> tables) {

    public ExportBook {
        about = List.copyOf(about);
        tables = List.copyOf(tables);
    }

    /// A book of one table, which brings its own facts.
    public static ExportBook of(ExportTable table) {
        return new ExportBook(table.title(), List.of(), List.of(table));
    }

    /// How many rows there are in all, or 0 while nobody knows.
    public long count() {
        return tables.stream().mapToLong(ExportTable::count).sum();
    }
}
