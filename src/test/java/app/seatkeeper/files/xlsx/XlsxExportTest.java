package app.seatkeeper.files.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowCount;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SampleTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Reads with Apache POI what was written.
class XlsxExportTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("app.seatkeeper.i18n.messages", Locale.UK);

    private final DataFormatter shown = new DataFormatter(Locale.UK);

    @Test
    void everyCellComesBackAsItWas() throws Exception {
        ExportTable table = SampleTable.table();

        XSSFSheet sheet = saved(ExportBook.of(table)).getSheetAt(0);

        assertEquals("Users & seats", sheet.getSheetName());
        assertEquals(table.columns().stream().map(ExportColumn::written).toList(), texts(sheet.getRow(0)));
        assertEquals(table.stream().map(row -> row.stream().map(XlsxExportTest::expected).toList()).toList(),
                IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(row -> values(sheet.getRow(row))).toList());
    }

    /// Text for text; numbers as the spreadsheet holds them.
    private static Object expected(Cell cell) {
        return switch (cell) {
            case Cell.Amount(var value) -> value.doubleValue();
            case Cell.Money(var value, _, _) -> CellTexts.rounded(value).doubleValue();
            case Cell.Share(double value) -> CellTexts.share(value).doubleValue();
            case Cell.Day(var value) -> value.atStartOfDay();
            case Cell.Moment(var value) -> value.atOffset(ZoneOffset.UTC).toLocalDateTime();
            case Cell.Text _, Cell.Texts _, Cell.Unknown _, Cell.YesNo _ -> CellTexts.plain(cell);
        };
    }

    private static List<Object> values(Row row) {
        var values = new ArrayList<Object>();
        for (int column = 0; column < 8; column++) {
            var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            boolean number = cell.getCellType() == CellType.NUMERIC;
            values.add(!number ? cell.getStringCellValue()
                    : DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue()
                    : (Object) cell.getNumericCellValue());
        }
        return values;
    }

    @Test
    void noTextBecomesAFormula() throws Exception {
        try (XSSFWorkbook book = saved(ExportBook.of(SampleTable.table()))) {
            var kinds = new ArrayList<CellType>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> kinds.add(cell.getCellType()))));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertTrue(kinds.stream().noneMatch(CellType.FORMULA::equals));
        }
    }

    @Test
    void numbersMoneySharesAndDaysAreShownAsSuch() throws Exception {
        var cells = List.<Cell>of(Cell.of(84_774), new Cell.Amount(new BigDecimal("2.50")),
                new Cell.Money(new BigDecimal("84774"), "GBP", true), new Cell.Money(BigDecimal.TEN, "EUR", false),
                new Cell.Share(0.455),
                Cell.of(LocalDate.of(2026, 11, 19)), new Cell.Amount(new BigDecimal("1234567890123456789")),
                Cell.of(LocalDate.of(1601, 1, 1)));
        var table = new ExportTable("Kinds", List.of(),
                cells.stream().map(_ -> ExportColumn.text("x")).toList(), List.of(cells));

        Row row = saved(ExportBook.of(table)).getSheetAt(0).getRow(1);

        assertEquals(List.of("84,774", "2.5", "≥ £84,774.00", "€10.00", "45.5%", "2026-11-19",
                "1234567890123456789", "1601-01-01"), texts(row));
    }

    @Test
    void aCurrencyWithoutASignOfItsOwnIsNamedByItsCode() throws Exception {
        var table = new ExportTable("Money", List.of(), ExportColumn.texts(List.of("Cost")),
                List.of(List.of(new Cell.Money(BigDecimal.ONE, "SEK", false))));

        Row row = saved(ExportBook.of(table)).getSheetAt(0).getRow(1);

        assertEquals("[$SEK]\\ #,##0.00", row.getCell(0).getCellStyle().getDataFormatString());
    }

    @Test
    void theHeaderStaysInSightAndFilters() throws Exception {
        XSSFSheet sheet = saved(ExportBook.of(SampleTable.table())).getSheetAt(0);

        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals("A1:H16", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex() > 0);
        assertTrue(sheet.getWorkbook().getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).getBold());
        assertEquals(0, sheet.getRepeatingRows().getLastRow());
        assertTrue(sheet.getColumnWidth(0) > sheet.getColumnWidth(6));
    }

    @Test
    void theLastSheetSaysWhatTheOthersAre() throws Exception {
        Sheet about = saved(ExportBook.of(SampleTable.table())).getSheet("About");

        assertEquals(List.of(List.of("Users & seats"), List.of("Sheet", "Users & seats"),
                List.of("Tenant", "Larkfield Group (larkfield.example)"), List.of("Read", "2026-11-19T12:03:00Z"),
                List.of("Filters", "Department Sales; no \"guests\" <b>"),
                List.of("Missing", "=Prices for 1 product")), lines(about));
    }

    @Test
    void aTextThatIsTooLongIsCutAndTold() throws Exception {
        var table = new ExportTable("Notes", List.of(), ExportColumn.texts(List.of("A", "B")),
                List.of(List.of(Cell.of("x"), Cell.of("a".repeat(32_766) + "😀"))));

        XSSFWorkbook book = saved(ExportBook.of(table));

        assertEquals("a".repeat(32_766), book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());
        assertEquals(List.of("Cut", "Notes!B2 held more than the 32,767 letters of a cell; the rest is missing here."),
                lines(book.getSheet("About")).getLast());
    }

    @Test
    void signsThatXmlForbidsAreSeenToBeMissing() throws Exception {
        var table = new ExportTable("Signs", List.of(), ExportColumn.texts(List.of("A")), List.of(
                List.of(Cell.of("bell\u0007end")), List.of(Cell.of("half\uD83Dend")),
                List.of(Cell.of("no\uFFFEsign")), List.of(Cell.of("one\r\ntwo\rthree"))));

        Sheet sheet = saved(ExportBook.of(table)).getSheetAt(0);

        assertEquals(List.of("bell\uFFFDend", "half\uFFFDend", "no\uFFFDsign", "one\ntwo\nthree"),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue()).toList());
    }

    @Test
    void rowsBeyondTheLastOneOfASheetGoOnOnTheNext() throws Exception {
        var out = new ByteArrayOutputStream();
        new XlsxExport(TEXTS, 1_000).write(ExportBook.of(SampleTable.rows(2_001)), out,
                new RowCount(RowListener.NOBODY));

        var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));

        assertEquals(List.of("Many", "Many (2)", "Many (3)", "About"),
                IntStream.range(0, 4).mapToObj(book::getSheetName).toList());
        assertEquals(List.of(1_000, 1_000, 1),
                IntStream.range(0, 3).mapToObj(sheet -> book.getSheetAt(sheet).getLastRowNum()).toList());
        assertEquals("row 2000", book.getSheetAt(2).getRow(1).getCell(1).getStringCellValue());
        assertEquals(List.of("Sheet", "Many, Many (2), Many (3)"), lines(book.getSheet("About")).get(1));
    }

    @Test
    void sheetNamesAreAllowedAndDiffer() {
        var names = new SheetNames();

        assertEquals(List.of("Mail, OneDrive, SharePoint, Tea", "Mail, OneDrive, SharePoint, (2)", "a b", "A B (2)",
                        "Table", "History (2)", "it's"),
                List.of("Mail, OneDrive, SharePoint, Teams activity", "Mail, OneDrive, SharePoint, Teams", "a/b",
                        "A[]B", "'':?", "History", "'it's'").stream().map(names::next).toList());
    }

    private static XSSFWorkbook saved(ExportBook book) throws Exception {
        var out = new ByteArrayOutputStream();
        new XlsxExport(TEXTS).write(book, out, new RowCount(RowListener.NOBODY));
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private List<List<String>> lines(Sheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(row -> texts(sheet.getRow(row))).toList();
    }

    private List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum()).mapToObj(i -> shown.formatCellValue(row.getCell(i))).toList();
    }
}
