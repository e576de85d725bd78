package app.seatkeeper.files.html;

import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowCount;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/// Writes tables as one page for a browser: searched, sorted by a click on a header, printed on A4 or Letter without
/// losing a column, light or dark as the reader's system is. It needs no network and asks for none.
public final class HtmlExport {

    private final ResourceBundle texts;
    private final Locale locale;

    /// @param texts  the words around the tables
    /// @param locale how numbers and days are written
    public HtmlExport(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /// Writes a whole page to a stream that stays open.
    ///
    /// @throws InterruptedException if the listener of the rows cancelled
    public void write(ExportBook book, OutputStream out, RowCount rows) throws IOException, InterruptedException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        var page = new Page(new Markup(writer), texts);
        page.write(book.title(), "tables.css", "tables.js", () -> {
            page.out().element("h1", book.title());
            page.facts(book.about());
            for (ExportTable table : book.tables()) {
                section(page, table, book.tables().size() > 1, rows);
            }
        });
        writer.flush();
    }

    private void section(Page page, ExportTable table, boolean titled, RowCount rows)
            throws IOException, InterruptedException {
        Markup out = page.out().raw("<section>\n");
        if (titled) {
            out.element("h2", table.title());
        }
        page.facts(table.about());
        out.raw("<p class=\"tools\"><label>").text(page.text("files.html.search"))
                .raw(" <input type=\"search\" autocomplete=\"off\"></label> <output data-all=\"")
                .text(page.text("files.html.rows")).raw("\" data-some=\"").text(page.text("files.html.rows.some"))
                .raw("\"></output></p>\n");
        new TablePart(page, CellTexts.ofFile(locale)).write(table, false, rows);
        out.raw("</section>\n");
    }
}
