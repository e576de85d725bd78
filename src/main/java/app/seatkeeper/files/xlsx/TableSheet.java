package app.seatkeeper.files.xlsx;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/// One sheet of rows below a bold header that stays in sight, can be filtered, and is repeated on every printed page.
/// Rows are handed to the file a block at a time, so that a long table does not pile up in memory.
final class TableSheet {

    private static final String HEADER = "DDE5EE";
    private static final int NARROW = 9;
    private static final int WIDE = 60;
    private static final int ARROW = 4;
    private static final int MANY = 6;

    private final Worksheet sheet;
    private final List<ExportColumn> columns;
    private final Remarks remarks;
    private final AtomicInteger written = new AtomicInteger();

    TableSheet(Worksheet sheet, List<ExportColumn> columns, Remarks remarks) {
        this.sheet = sheet;
        this.columns = columns;
        this.remarks = remarks;
        arrange();
    }

    private void arrange() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, XlsxText.of(columns.get(column).written()));
        }
        if (!columns.isEmpty()) {
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEADER).set();
        }
        sheet.freezePane(0, 1);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation(columns.size() > MANY ? "landscape" : "portrait");
        sheet.repeatRows(0);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    String name() {
        return sheet.getName();
    }

    /// Rows written so far, without the header.
    int rows() {
        return written.get();
    }

    /// Writes rows and empties the list.
    void take(List<List<Cell>> block) throws IOException {
        int first = rows() + 1;
        for (int column = 0; column < columns.size(); column++) {
            write(block, first, column);
        }
        written.addAndGet(block.size());
        sheet.flush();
        block.clear();
    }

    private void write(List<List<Cell>> block, int first, int column) {
        var formats = new Formats(sheet, column);
        int longest = 0;
        for (int i = 0; i < block.size(); i++) {
            XlsxCell cell = XlsxCell.of(block.get(i).get(column));
            longest = Math.max(longest, put(cell, first + i, column));
            formats.next(first + i, cell.format());
        }
        formats.end();
        if (first == 1) {
            sheet.width(column, width(columns.get(column).written(), longest));
        }
    }

    /// @return how many letters wide the cell is, about
    private int put(XlsxCell cell, int row, int column) {
        String text = cell.text();
        BigDecimal number = cell.number();
        if (number != null) {
            sheet.value(row, column, number);
            return Math.max(number.precision() + number.precision() / 3 + 2, cell.format().replace("\\", "").length());
        }
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (XlsxText.isTooLong(text)) {
            remarks.cut(name() + "!" + place(row, column));
        }
        sheet.inlineString(row, column, XlsxText.of(text));
        return text.length();
    }

    private static int width(String title, int longest) {
        return Math.clamp(Math.max(title.length() + ARROW, longest + 2), NARROW, WIDE);
    }

    /// For example `B12`.
    private static String place(int row, int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters + (row + 1);
    }

    void finish() throws IOException {
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(0, 0, rows(), columns.size() - 1);
        }
        sheet.finish();
    }
}
