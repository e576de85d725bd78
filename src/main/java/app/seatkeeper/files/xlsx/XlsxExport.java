package app.seatkeeper.files.xlsx;

import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowCount;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes tables as an Excel workbook: a sheet for each, with real numbers, money, shares, days and instants (in UTC),
/// and a last sheet that says what they are. No cell is a formula, whatever its text begins with.
public final class XlsxExport {

    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private final ResourceBundle texts;
    private final int mostRows;

    /// @param texts the words of the last sheet
    public XlsxExport(ResourceBundle texts) {
        this(texts, MOST_ROWS);
    }

    /// @param mostRows rows of one sheet, without its header
    XlsxExport(ResourceBundle texts, int mostRows) {
        this.texts = texts;
        this.mostRows = mostRows;
    }

    /// Writes a whole workbook to a stream that stays open.
    ///
    /// @throws InterruptedException if the listener of the rows cancelled
    public void write(ExportBook book, OutputStream out, RowCount rows) throws IOException, InterruptedException {
        var workbook = new Workbook(out, "Seatkeeper", "1.0");
        var names = new SheetNames();
        var remarks = new Remarks();
        var sheets = new ArrayList<List<String>>();
        for (ExportTable table : book.tables()) {
            sheets.add(new TableSheets(workbook, names, remarks, mostRows).write(table, rows));
        }
        new AboutSheet(workbook.newWorksheet(names.next(texts.getString("files.about"))), texts)
                .write(book, sheets, remarks);
        workbook.finish();
    }
}
