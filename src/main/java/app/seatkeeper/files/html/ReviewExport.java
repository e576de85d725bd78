package app.seatkeeper.files.html;

import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.RowCount;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/// Writes a [Review] as one page made to be printed, on A4 or Letter; as PDF by the browser's printing.
public final class ReviewExport {

    private final ResourceBundle texts;
    private final Locale locale;

    /// @param texts  the words around the document
    /// @param locale how numbers and days are written
    public ReviewExport(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /// Writes the whole page to a stream that stays open.
    ///
    /// @throws InterruptedException if the listener of the rows cancelled
    public void write(Review review, OutputStream out, RowCount rows) throws IOException, InterruptedException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        var page = new Page(new Markup(writer), texts);
        page.write(review.title(), "review.css", "", () -> body(page, review, rows));
        writer.flush();
    }

    private void body(Page page, Review review, RowCount rows) throws IOException, InterruptedException {
        Markup out = page.out();
        out.raw("<main>\n<header>\n").element("h1", review.title()).element("p", "subtitle", review.subtitle())
                .raw("</header>\n");
        for (Review.Section section : review.sections()) {
            out.raw("<section>\n").element("h2", section.title());
            for (Review.Block block : section.blocks()) {
                block(page, block, rows);
            }
            out.raw("</section>\n");
        }
        if (!review.about().isEmpty()) {
            out.raw("<section>\n").element("h2", page.text("files.about"));
            page.facts(review.about());
            out.raw("</section>\n");
        }
        out.raw("</main>\n");
    }

    private void block(Page page, Review.Block block, RowCount rows) throws IOException, InterruptedException {
        switch (block) {
            case Review.Text(var sentences) -> page.out().element("p", sentences);
            case Review.Notice(var sentences) -> page.out().element("p", "notice", sentences);
            case Review.Figures figures -> figures(page.out(), figures);
            case Review.Bars bars -> new BarsPart(page).write(bars);
            case Review.Rows(var table) -> {
                new TablePart(page, CellTexts.ofFile(locale)).write(table, true, rows);
                page.facts(table.about());
            }
        }
    }

    private static void figures(Markup out, Review.Figures figures) throws IOException {
        out.raw("<ul class=\"figures\">\n");
        for (Review.Figure figure : figures.figures()) {
            out.raw("<li>").element("span", "label", figure.label()).element("strong", figure.value());
            if (!figure.note().isEmpty()) {
                out.element("span", "note", figure.note());
            }
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }
}
