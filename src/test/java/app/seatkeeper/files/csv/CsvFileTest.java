package app.seatkeeper.files.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.files.csv.CsvTable.FileFacts;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final String NAMES = "UPN;Department\nzoë@larkfield.example;Verkauf Köln\n";
    private static final List<List<String>> ROWS = List.of(List.of("zoë@larkfield.example", "Verkauf Köln"));

    @Test
    void everyEncodingASpreadsheetWritesIsRead() throws CsvException {
        assertRead(TextEncoding.UTF_8, NAMES.getBytes(UTF_8));
        assertRead(TextEncoding.UTF_8, ("\uFEFF" + NAMES).getBytes(UTF_8));
        assertRead(TextEncoding.UTF_16_LITTLE_ENDIAN, ("\uFEFF" + NAMES).getBytes(UTF_16LE));
        assertRead(TextEncoding.UTF_16_BIG_ENDIAN, ("\uFEFF" + NAMES).getBytes(UTF_16BE));
        assertRead(TextEncoding.UTF_16_LITTLE_ENDIAN, NAMES.getBytes(UTF_16LE));
        assertRead(TextEncoding.UTF_16_BIG_ENDIAN, NAMES.getBytes(UTF_16BE));
        assertRead(TextEncoding.WINDOWS_1252, NAMES.getBytes(Charset.forName("windows-1252")));
    }

    private static void assertRead(TextEncoding encoding, byte[] file) throws CsvException {
        var table = CsvFile.of("changes.csv", file, CsvFileTest::isColumn);

        assertEquals(new FileFacts(2, encoding, Separator.SEMICOLON, true), table.facts());
        assertEquals(List.of("UPN", "Department"), table.header());
        assertEquals(ROWS, rows(table));
    }

    @Test
    void theSeparatorIsFoundInTheHeader() throws CsvException {
        assertEquals(Separator.TAB, read("UPN\tName\na;b@x\t\"c,d\"\n").facts().separator());
        assertEquals(Separator.COMMA, read("\"UPN;\",Name\na,b\n").facts().separator());
        assertEquals(Separator.SEMICOLON, read("UPN;Name, First\na;b\n").facts().separator());
        assertEquals(Separator.COMMA, read("UPN\na@x\n").facts().separator());
    }

    @Test
    void theSeparatorLineOfExcelIsObeyedAndCounted() throws CsvException {
        var table = read("SEP=;\r\nUPN;Name\r\na,1;b\r\n");

        assertEquals(List.of(List.of("a,1", "b")), rows(table));
        assertEquals(3, table.line(0));
    }

    @Test
    void linesAreThoseAnEditorCounts() throws CsvException {
        var table = read("UPN,Name\n\"a\",\"two\nlines\"\r\n\r\nb,\"three\r\nmore\rlines\"\rc,last");

        assertEquals(List.of(List.of("a", "two\nlines"), List.of(""), List.of("b", "three\r\nmore\rlines"),
                List.of("c", "last")), rows(table));
        assertEquals(List.of(2, 4, 5, 8), IntStream.range(0, 4).map(table::line).boxed().toList());
        assertEquals(8, table.facts().lines());
        assertEquals("b,\"three\r\nmore\rlines\"", table.text(2));
    }

    @Test
    void quotesBlanksAndApostrophesAreTakenOff() throws CsvException {
        var table = read("UPN,Name\n \"a\" , \"the \"\"best\"\"\" \n5\" disk,\u00A0'=1+1\u200B\n'tis,''@me\n");

        assertEquals(List.of(List.of("a", "the \"best\""), List.of("5\" disk", "=1+1"), List.of("'tis", "'@me")),
                rows(table));
    }

    @Test
    void aBareListOfUsersHasNoHeader() throws CsvException {
        var table = read("ada@larkfield.example\nalan@larkfield.example\n");

        assertEquals(List.of(""), table.header());
        assertEquals(List.of(List.of("ada@larkfield.example"), List.of("alan@larkfield.example")), rows(table));
        assertEquals(1, table.line(0));
    }

    @Test
    void remarksAboveTheHeaderArePassedOver() throws CsvException {
        var table = read("# Tenant,Larkfield Group\n\n# Filter,none\nUPN\na\n");

        assertEquals(List.of("UPN"), table.header());
        assertEquals(5, table.line(0));
    }

    @Test
    void textBehindAClosingQuoteIsFound() throws CsvException {
        var table = read("UPN,Name\na,\"Ada \"Countess\" Lovelace\"\nb,c\n");

        assertEquals(List.of("\"Ada \"Countess\" Lovelace\""), table.broken(0));
        assertEquals(List.of(), table.broken(1));
    }

    @Test
    void aMillionRowsAreReadAndNotOneMore() throws CsvException {
        var table = read("UPN\n" + "a\n".repeat(1_000_000));
        var refused = assertThrows(CsvException.class, () -> read("UPN\n" + "a\n".repeat(1_000_001)));

        assertEquals(1_000_001, table.line(999_999));
        assertEquals(new FileProblem.TooManyRows(1_000_000), refused.problem());
    }

    private static CsvTable read(String text) throws CsvException {
        return CsvFile.of("changes.csv", text.getBytes(UTF_8), CsvFileTest::isColumn);
    }

    private static boolean isColumn(String value) {
        return value.equals("UPN");
    }

    private static List<List<String>> rows(CsvTable table) {
        return IntStream.range(0, table.rows()).mapToObj(table::values).toList();
    }
}
