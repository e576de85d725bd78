package app.seatkeeper.graph;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.UsageReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportCsvTest {

    private static final ReportKey MAILS = ReportKey.of(UsageReport.EMAIL_ACTIVITY, Period.D30);

    /// A report with a header line that Microsoft documents.
    record Documented(UsageReport report, String header) {

        List<String> titles() {
            return List.of(header.split(","));
        }

        ReportTable read(String text) throws Exception {
            return ReportCsvTest.read(ReportKey.of(report, Period.D180), text);
        }
    }

    static List<Documented> documented() throws IOException {
        try (InputStream in = ReportCsvTest.class.getResourceAsStream("reports/headers.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(line -> new Documented(UsageReport.valueOf(line[0]), line[1])).toList();
        }
    }

    /// How the same report may be written.
    record Form(String name, UnaryOperator<String> change) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Form> forms() {
        return List.of(
                new Form("as documented", text -> text),
                new Form("with a mark", text -> "\uFEFF" + text),
                new Form("with lines of windows", text -> text.replace("\n", "\r\n")),
                new Form("with lines of old macs", text -> text.replace('\n', '\r')),
                new Form("without a last line end", String::strip),
                new Form("with a text before",
                        text -> "Usage of Larkfield Group\n\"as of, more or less,\ntoday\"\n\n" + text),
                new Form("with a mark and a text before", text -> "\uFEFFsep=,\r\n" + text),
                new Form("indented", text -> "   " + text.replace(",", "\t, ").replace("\n", "\n  ")),
                new Form("with empty lines", text -> "\n\n" + text.replace("\n", "\n\n") + ",,,\n  \n"),
                new Form("in quotes", text -> text.lines()
                        .map(line -> "\"" + line.replace(",", "\",\"") + "\"\n").collect(joining())),
                new Form("with double blanks", text -> text.replace(" ", "  ")),
                new Form("in capitals", text -> text.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyDocumentedReportIsReadInEveryForm(Form form) throws Exception {
        for (Documented one : documented()) {
            ReportTable table = one.read(form.change().apply(one.header() + "\n" + row("A", one) + row("B", one)));

            assertEquals(List.of(cells("A", one.titles()), cells("B", one.titles())), content(table, one.titles()),
                    one::header);
            assertEquals(one.titles().stream().map(ReportTable::folded).toList(),
                    table.columns().stream().map(ReportTable::folded).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("documented")
    void columnsMayComeInAnyOrderAndNewOnesAreKept(Documented one) throws Exception {
        List<String> titles = new ArrayList<>(one.titles().reversed());
        titles.add(1, "Copilot Chat (Web)");
        String row = titles.stream().map(title -> "A" + title.length()).collect(joining(",")) + "\n";

        ReportTable table = one.read(String.join(",", titles) + "\n" + row);

        assertEquals(titles, table.columns());
        assertEquals(List.of(cells("A", titles)), content(table, titles));
    }

    @ParameterizedTest
    @MethodSource("documented")
    void whatIsMissingIsEmptyUnlessNothingCanBeUnderstoodWithoutIt(Documented one) throws Exception {
        List<String> required = ReportColumns.required(one.report());
        for (String gone : one.titles()) {
            List<String> left = one.titles().stream().filter(title -> !title.equals(gone)).toList();
            String text = String.join(",", left) + "\n" + left.stream().map(_ -> "x").collect(joining(",")) + "\n";
            if (required.contains(gone)) {
                var refused = assertThrows(Malformed.class, () -> one.read(text));
                assertEquals("The report has no column \"" + gone + "\"", refused.what());
            } else {
                assertEquals("", one.read(text).text(0, gone));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documented")
    void aReportOfAHeaderAloneHasNoRows(Documented one) throws Exception {
        ReportTable table = one.read("\uFEFF" + one.header() + "\r\n");

        assertEquals(List.of(one.titles(), 0), List.of(table.columns(), table.size()));
        assertEquals(null, table.refreshed());
    }

    @ParameterizedTest
    @CsvSource({"''", "'\uFEFF'", "'\n\r\n'", "'  \n'"})
    void aReportInWhichNothingIsWrittenIsEmpty(String text) throws Exception {
        ReportTable table = read(MAILS, text);

        assertEquals(List.of(List.of(), 0), List.of(table.columns(), table.size()));
    }

    @Test
    void quotedCommasQuotesAndLinesBelongToTheirCell() throws Exception {
        ReportTable table = read(MAILS, """
                Report Refresh Date,User Principal Name,Display Name,Send Count
                2026-11-19,ada@larkfield.example,"Lovelace, Ada ""Countess\"""
                2026-11-19,alan@larkfield.example,"Turing
                Alan",3,4,5
                2026-11-19
                2026-11-19,grace@larkfield.example,"Hopper" Grace,1
                """);

        assertEquals(List.of("Lovelace, Ada \"Countess\"", "Turing\nAlan", "", "Hopper Grace"),
                IntStream.range(0, table.size()).mapToObj(row -> table.text(row, "display name")).toList());
        assertEquals(List.of("", "3", "", "1"),
                IntStream.range(0, table.size()).mapToObj(row -> table.text(row, "Send Count")).toList());
        assertEquals(LocalDate.of(2026, 11, 19), table.refreshed());
    }

    @Test
    void aColumnWithMoreValuesThanFitIntoAByteOrTwoIsKeptWhole() throws Exception {
        var text = new StringBuilder("Report Refresh Date,User Principal Name,Few,Some,Many\n");
        int rows = 70_000;
        for (int row = 0; row < rows; row++) {
            text.append("2026-11-19,p").append(row).append(",f").append(row % 200).append(",s").append(row % 300)
                    .append(",m").append(row == rows - 1 ? 0 : row).append('\n');
        }

        ReportTable table = read(MAILS, text.toString());

        for (int row = 0; row < rows; row += 1_777) {
            assertEquals(List.of("p" + row, "f" + row % 200, "s" + row % 300, "m" + row),
                    List.of(table.text(row, 1), table.text(row, 2), table.text(row, 3), table.text(row, 4)));
        }
        assertEquals(List.of("p69999", "m0"), List.of(table.text(rows - 1, 1), table.text(rows - 1, 4)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <!DOCTYPE html><html><body>Sign in, please</body></html> | A page came instead of the report
            {"error":{"code":"x"}}      | The report has no column "Report Refresh Date"
            Report Refresh Date;User Principal Name | The report has no column "Report Refresh Date"
            """)
    void whatIsNoReportIsRefusedInASentence(String text, String sentence) {
        assertEquals(sentence, assertThrows(Malformed.class, () -> read(MAILS, text)).what());
    }

    @Test
    void aQuoteThatNobodyClosesIsATextThatBrokeOff() {
        String text = "Report Refresh Date,User Principal Name\n2026-11-19,\"ada@lark";

        assertThrows(IOException.class, () -> read(MAILS, text));
    }

    @Test
    void aReportThatDoesNotEndIsGivenUp() {
        String header = "Report Refresh Date,User Principal Name\n";
        String line = header + "2026-11-19,\"" + "x".repeat(2_000_000);

        assertEquals("A line of the report does not end",
                assertThrows(Malformed.class, () -> read(MAILS, line)).what());
        assertEquals("The report does not end", assertThrows(Malformed.class, () -> ReportCsv.read(
                bytes(header + "2026-11-19,ada\n".repeat(2_000)), MAILS, "", 10_000)).what());
    }

    @Test
    void textOfTwoBytesIsKnownByItsMark() throws Exception {
        String text = "\uFEFFReport Refresh Date,User Principal Name\n2026-11-19,zoë@larkfield.example\n";
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            var table = ReportCsv.read(new ByteArrayInputStream(text.getBytes(charset)), MAILS, "v");

            assertEquals(List.of("zoë@larkfield.example", "v"), List.of(table.text(0, 1), table.version()));
        }
    }

    private static ReportTable read(ReportKey key, String text) throws Exception {
        return ReportCsv.read(bytes(text), key, "");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String name, Documented report) {
        return report.titles().stream().map(title -> name + title.length()).collect(joining(",")) + "\n";
    }

    private static Map<String, String> cells(String name, List<String> titles) {
        return titles.stream().collect(toMap(title -> title, title -> name + title.length()));
    }

    private static List<Map<String, String>> content(ReportTable table, List<String> titles) {
        return IntStream.range(0, table.size()).mapToObj(row -> titles.stream()
                .collect(toMap(title -> title, title -> table.text(row, title)))).toList();
    }
}
