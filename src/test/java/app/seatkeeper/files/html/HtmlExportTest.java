package app.seatkeeper.files.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowCount;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SampleTable;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Reads with jsoup what was written.
class HtmlExportTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("app.seatkeeper.i18n.messages", Locale.UK);

    @Test
    void everyCellSaysWhatTheScreenShowed() throws Exception {
        ExportTable table = SampleTable.table();

        Document page = saved(ExportBook.of(table));

        var said = CellTexts.ofFile(Locale.UK);
        assertEquals(table.columns().stream().map(ExportColumn::written).toList(), page.select("th").eachText());
        assertEquals(table.stream().map(row -> row.stream().map(said::of).toList()).toList(),
                page.select("tbody tr").stream()
                        .map(row -> row.select("td").stream().map(Element::wholeText).toList()).toList());
    }

    @Test
    void numbersAndDaysCarryWhatTheyAreSortedBy() throws Exception {
        Element row = saved(ExportBook.of(SampleTable.table())).select("tbody tr").get(4);

        assertEquals(List.of("", "4938262", "339096.50", "0.5714", "", "", "", ""),
                row.select("td").stream().map(cell -> cell.attr("data-n")).toList());
        assertEquals(List.of("2024-03-04", "2026-11-20T00:00:02Z"), row.select("td").eachAttr("data-k"));
    }

    @Test
    void thePageNamesItsTableAndFactsForEverybody() throws Exception {
        Document page = saved(ExportBook.of(SampleTable.table()));

        assertEquals("Users & seats", page.title());
        assertEquals("Users & seats", page.select("caption").text());
        assertEquals(List.of("Tenant", "Read", "Filters", "Missing"), page.select("dt").eachText());
        assertEquals("Department Sales; no \"guests\" <b>", page.select("dd").get(2).text());
        assertEquals(8, page.select("th[scope=col][aria-sort=none]").size());
    }

    @Test
    void nothingIsAskedOfAnyOtherPlace() throws Exception {
        Document page = saved(ExportBook.of(SampleTable.table()));

        assertEquals(List.of(), page.select("[src], [href], iframe, object, link, img").stream()
                .map(Element::outerHtml).toList());
        assertEquals(1, page.select("script").size());
        assertEquals("default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    }

    @Test
    void aReviewHasItsNumbersBarsAndTablesInTheirOrder() throws Exception {
        var review = new Review("License review", "Larkfield Group, 19 Nov 2026", List.of(
                new Review.Section("What we pay", List.of(
                        new Review.Text("Most seats are used."),
                        new Review.Figures(List.of(new Review.Figure("Monthly cost", "≥ £84,774", "1 price missing"))),
                        new Review.Notice("Amounts are estimates."))),
                new Review.Section("Seats", List.of(
                        new Review.Bars("Seats by product", "seats", List.of(
                                new Review.Key("assigned", Review.Look.USED),
                                new Review.Key("free", Review.Look.UNKNOWN)), List.of(
                                new Review.Bar("Microsoft 365 E5", List.of(588.0, 32.0), "588 of 620"),
                                new Review.Bar("Visio <2>", List.of(31.0, 0.0), "31 of 31")), "No seats"),
                        new Review.Bars("Trials", "seats", List.of(), List.of(), "No trials"),
                        new Review.Rows(SampleTable.table())))),
                List.of(new ExportTable.Fact("Reports of", "17 Nov 2026")));
        var out = new ByteArrayOutputStream();

        new ReviewExport(TEXTS, Locale.UK).write(review, out, new RowCount(RowListener.NOBODY));

        Document page = Jsoup.parse(out.toString(UTF_8));
        assertEquals(List.of("What we pay", "Seats", "About"), page.select("h2").eachText());
        assertEquals("Monthly cost ≥ £84,774 1 price missing", page.select(".figures li").text());
        assertEquals(List.of("Microsoft 365 E5", "Visio <2>"), page.select(".bars th").eachText());
        assertEquals(List.of("width:94.839%", "width:5.161%", "width:5.000%"),
                page.select(".track i").eachAttr("style"));
        assertEquals(List.of("look-used", "look-unknown", "look-used"), page.select(".track i").eachAttr("class"));
        assertEquals("No trials", page.select(".none").text());
        assertEquals(15, page.select("table.some tbody tr").size());
        assertEquals("Reports of 17 Nov 2026", page.select("dl").eachText().getLast());
    }

    private static Document saved(ExportBook book) throws Exception {
        var out = new ByteArrayOutputStream();
        new HtmlExport(TEXTS, Locale.UK).write(book, out, new RowCount(RowListener.NOBODY));
        return Jsoup.parse(out.toString(UTF_8));
    }
}
