package app.seatkeeper.files.xlsx;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Writes a table on a sheet, and what does not fit on it on further ones.
final class TableSheets {

    private static final int BLOCK = 500;

    private final Workbook book;
    private final SheetNames names;
    private final Remarks remarks;
    private final int most;

    /// @param most rows of one sheet, without its header
    TableSheets(Workbook book, SheetNames names, Remarks remarks, int most) {
        this.book = book;
        this.names = names;
        this.remarks = remarks;
        this.most = most;
    }

    /// @return the names of the sheets
    List<String> write(ExportTable table, RowCount rows) throws IOException, InterruptedException {
        var sheets = new ArrayList<TableSheet>();
        var block = new ArrayList<List<Cell>>(BLOCK);
        sheets.add(opened(table.title(), table.columns()));
        rows.each(table, row -> {
            if (sheets.getLast().rows() + block.size() == most) {
                sheets.getLast().take(block);
                sheets.getLast().finish();
                sheets.add(opened(table.title(), table.columns()));
            }
            block.add(row);
            if (block.size() == BLOCK) {
                sheets.getLast().take(block);
            }
        });
        sheets.getLast().take(block);
        sheets.getLast().finish();
        return sheets.stream().map(TableSheet::name).toList();
    }

    private TableSheet opened(String title, List<ExportColumn> columns) {
        return new TableSheet(book.newWorksheet(names.next(title)), columns, remarks);
    }
}
