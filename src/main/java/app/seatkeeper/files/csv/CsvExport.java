package app.seatkeeper.files.csv;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SafeFile;
import app.seatkeeper.files.SaveException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;

/// Saves what a screen shows as CSV.
///
/// Tenant, time, filters and what is missing stand above the header, one line each, beginning with `# `: a person
/// sees them in a spreadsheet, other programs know the sign as that of a remark, and our own reader passes over
/// them. Dates are ISO 8601, instants in UTC; several values of one cell are joined with `; `.
public final class CsvExport {

    private static final int STEP = 500;

    private CsvExport() { }

    /// Saves a table at the place the person chose, whole or not at all.
    ///
    /// @throws SaveException        if the file could not be saved; what stood there before is untouched
    /// @throws InterruptedException if the listener cancelled
    public static void save(ExportTable table, Path file, RowListener listener)
            throws SaveException, InterruptedException {
        SafeFile.save(file, out -> {
            try (var csv = new CsvWriter(out, Separator.COMMA)) {
                for (ExportTable.Fact fact : table.about()) {
                    csv.row(List.of("# " + fact.name(), fact.value()));
                }
                csv.row(table.columns());
                write(table, csv, listener);
            }
        });
    }

    private static void write(ExportTable table, CsvWriter csv, RowListener listener)
            throws IOException, InterruptedException {
        long rows = 0;
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                csv.value(text(row.get(i)), i == 0, !isNumber(row.get(i)));
            }
            csv.endRow();
            if (++rows % STEP == 0) {
                listener.written(rows);
            }
        }
        listener.written(rows);
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Amount || cell instanceof Cell.Money || cell instanceof Cell.Share;
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> value;
            case Cell.Amount(var value) -> value.toPlainString();
            case Cell.Money(var value, _, _) -> value.setScale(2, RoundingMode.HALF_UP).toPlainString();
            case Cell.Share(double value) -> BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP)
                    .stripTrailingZeros().toPlainString();
            case Cell.Unknown _ -> "unknown";
            case Cell.Day(var value) -> value.toString();
            case Cell.Moment(var value) -> value.toString();
            case Cell.YesNo(boolean value) -> value ? "Yes" : "No";
            case Cell.Texts(var values) -> String.join("; ", values);
        };
    }
}
