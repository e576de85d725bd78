package app.seatkeeper.files.csv;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowCount;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SafeFile;
import app.seatkeeper.files.SaveException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// Saves what a screen shows as CSV.
///
/// Tenant, time, filters and what is missing stand above the header, one line each, beginning with `# `: a person
/// sees them in a spreadsheet, other programs know the sign as that of a remark, and our own reader passes over
/// them. Dates are ISO 8601, instants in UTC; several values of one cell are joined with `; `.
public final class CsvExport {

    private CsvExport() { }

    /// Saves a table at the place the person chose, whole or not at all.
    ///
    /// @throws SaveException        if the file could not be saved; what stood there before is untouched
    /// @throws InterruptedException if the listener cancelled
    public static void save(ExportTable table, Path file, RowListener listener)
            throws SaveException, InterruptedException {
        SafeFile.save(file, out -> write(table, out, new RowCount(listener)));
    }

    /// Writes a table to a stream that stays open.
    ///
    /// @throws InterruptedException if the listener cancelled
    public static void write(ExportTable table, OutputStream out, RowCount rows)
            throws IOException, InterruptedException {
        try (var csv = new CsvWriter(out, Separator.COMMA)) {
            for (ExportTable.Fact fact : table.about()) {
                csv.row(List.of("# " + fact.name(), fact.value()));
            }
            csv.row(table.columns().stream().map(ExportColumn::written).toList());
            rows.each(table, cells -> {
                for (int i = 0; i < cells.size(); i++) {
                    csv.value(CellTexts.plain(cells.get(i)), i == 0, !isNumber(cells.get(i)));
                }
                csv.endRow();
            });
        }
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Amount || cell instanceof Cell.Money || cell instanceof Cell.Share;
    }
}
