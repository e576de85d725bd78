package app.seatkeeper.files.html;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowCount;
import java.io.IOException;
import java.util.List;

/// A table of a page. Numbers, money and days carry what they are sorted by, since their texts sort otherwise.
///
/// @param cells what the cells say
record TablePart(Page page, CellTexts cells) {

    private static final int FEW = 6;
    private static final int SOME = 12;
    private static final int MANY = 20;

    /// @param title shown above the table; it is told to those who cannot see it in any case
    void write(ExportTable table, boolean title, RowCount rows) throws IOException, InterruptedException {
        List<ExportColumn> columns = table.columns();
        Markup out = page.out();
        out.raw("<div class=\"scroll\"><table class=\"" + width(columns.size()) + "\">\n");
        out.element("caption", title ? "shown" : "told", table.title());
        out.raw("<thead><tr>");
        for (ExportColumn column : columns) {
            out.raw("<th scope=\"col\" aria-sort=\"none\"" + (column.kind().isNumeric() ? " class=\"n\">" : ">"))
                    .text(column.written()).raw("</th>");
        }
        out.raw("</tr></thead>\n<tbody>\n");
        List<String> starts = columns.stream()
                .map(column -> column.kind().isNumeric() ? "<td class=\"n\"" : "<td").toList();
        rows.each(table, row -> row(row, starts));
        out.raw("</tbody></table></div>\n");
    }

    private void row(List<Cell> row, List<String> starts) throws IOException {
        Markup out = page.out().raw("<tr>");
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            out.raw(starts.get(i)).raw(key(cell)).raw(">").text(cells.of(cell)).raw("</td>");
        }
        out.raw("</tr>\n");
    }

    /// What a cell is sorted by, where its text will not do; cells that say nothing come last.
    private static String key(Cell cell) {
        return switch (cell) {
            case Cell.Amount _, Cell.Money _, Cell.Share _ -> " data-n=\"" + CellTexts.plain(cell) + "\"";
            case Cell.Day _, Cell.Moment _ -> " data-k=\"" + CellTexts.plain(cell) + "\"";
            case Cell.Unknown _ -> " data-u";
            case Cell.Text _, Cell.YesNo _, Cell.Texts _ -> "";
        };
    }

    /// How the table is printed: the more columns, the smaller, and on wide paper.
    private static String width(int columns) {
        return columns <= FEW ? "few" : columns <= SOME ? "some" : columns <= MANY ? "many" : "most";
    }
}
