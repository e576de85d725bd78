package app.seatkeeper.bench;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportColumn.Kind;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.export.Export;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Saves a report of 100,000 people as Excel workbook, CSV and page, beside fastexcel alone writing the same cells and
/// beside writing the same bytes to a file.
final class Exporting {

    private static final int RUNS = 5;
    private static final int ROWS = 100_000;
    private static final int FLUSH = 500;

    private static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.text("Name"), ExportColumn.text("UserPrincipalName"), ExportColumn.text("Mail"),
            ExportColumn.text("Department"), ExportColumn.text("Job title"), ExportColumn.text("Office"),
            ExportColumn.text("Country"), ExportColumn.text("Company"), new ExportColumn("Enabled", Kind.YES_NO),
            new ExportColumn("Licenses", Kind.LIST), new ExportColumn("Products", Kind.NUMBER),
            new ExportColumn("Cost per month", Kind.MONEY), new ExportColumn("Created", Kind.DAY),
            new ExportColumn("Last activity", Kind.DAY), new ExportColumn("Last sign-in", Kind.MOMENT),
            ExportColumn.text("Id"));

    private Exporting() {
    }

    static Measured measured() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("exports");
        try {
            var export = new Export(ResourceBundle.getBundle("app.seatkeeper.i18n.messages"), Locale.UK);
            ExportTable table = ExportTable.of("Users and licenses", List.of(), COLUMNS,
                    IntStream.range(0, ROWS).boxed().toList(), Exporting::row);
            List<Measured.Result> results = new ArrayList<>();
            results.add(compared("Excel, beside fastexcel alone", "ratio <= 1.5", folder.resolve("ours.xlsx"),
                    file -> export.table(table, file, RowListener.NOBODY), Exporting::alone));
            for (String kind : List.of("xlsx", "csv", "html")) {
                results.add(compared(kind + ", beside its bytes alone", "-", folder.resolve("ours." + kind),
                        file -> export.table(table, file, RowListener.NOBODY),
                        copy(folder.resolve("ours." + kind))));
            }
            return new Measured("export-100k", ROWS, RUNS, results);
        } catch (SaveException e) {
            throw new IOException("The benchmark could not save its file", e);
        } finally {
            emptied(folder);
        }
    }

    /// Writes a file.
    @FunctionalInterface
    private interface Saving {
        void to(Path file) throws IOException, SaveException, InterruptedException;
    }

    private static Measured.Result compared(String what, String target, Path file, Saving ours, Saving peer)
            throws IOException, SaveException, InterruptedException {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        Path other = file.resolveSibling("peer-" + file.getFileName());
        for (int run = 0; run < RUNS; run++) {
            mine.add(milliseconds(ours, file));
            theirs.add(milliseconds(peer, other));
        }
        return new Measured.Result(what, Laps.median(mine), Laps.median(theirs), "ms", target);
    }

    private static double milliseconds(Saving saving, Path file)
            throws IOException, SaveException, InterruptedException {
        long begun = System.nanoTime();
        saving.to(file);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static Saving copy(Path file) {
        return target -> {
            byte[] bytes = Files.readAllBytes(file);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                out.write(bytes);
            }
        };
    }

    private static List<Cell> row(int i) {
        boolean known = i % 5 != 0;
        return List.of(Cell.of("Person Number " + i), Cell.of("person.number." + i + "@larkfield.example"),
                Cell.of("person.number." + i + "@mail.larkfield.example"), Cell.of("Department " + i % 24),
                Cell.of("Job title " + i % 97), Cell.of("Office " + i % 11), Cell.of("United Kingdom"),
                Cell.of("Larkfield Group"), Cell.of(known), Cell.of(List.of("Microsoft 365 E3", "Visio Plan 2")),
                Cell.of(i % 4), new Cell.Money(BigDecimal.valueOf(i % 9000, 2), "GBP", i % 7 == 0),
                Cell.of(LocalDate.EPOCH.plusDays(15_000 + i % 5_000)),
                known ? Cell.of(LocalDate.EPOCH.plusDays(20_000 + i % 500)) : Cell.UNKNOWN,
                known ? Cell.of(Instant.ofEpochSecond(1_760_000_000L + i * 97L)) : Cell.UNKNOWN,
                Cell.of("8d2c7b90-12ab-4f0e-9c33-" + (100_000_000_000L + i)));
    }

    /// The same cells by fastexcel's own means: a value each, and a format for each column of a block.
    private static void alone(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                var book = new Workbook(out, "peer", "1.0")) {
            Worksheet sheet = book.newWorksheet("Users and licenses");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column).title());
                sheet.width(column, 20);
            }
            for (int row = 1; row <= ROWS; row++) {
                List<Cell> cells = row(row - 1);
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, row, column, cells.get(column));
                }
                if (row % FLUSH == 0) {
                    format(sheet, row);
                    sheet.flush();
                }
            }
        }
    }

    private static void format(Worksheet sheet, int row) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            String format = switch (COLUMNS.get(column).kind()) {
                case NUMBER -> "#,##0";
                case MONEY -> "#,##0.00";
                case SHARE -> "0.0%";
                case DAY -> "yyyy-mm-dd";
                case MOMENT -> "yyyy-mm-dd hh:mm:ss";
                case TEXT, LIST, YES_NO -> "";
            };
            if (!format.isEmpty()) {
                sheet.range(row - FLUSH + 1, column, row, column).style().format(format).set();
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Amount(var value) -> sheet.value(row, column, value);
            case Cell.Money(var value, _, _) -> sheet.value(row, column, value);
            case Cell.Day(var value) -> sheet.value(row, column, value);
            case Cell.Moment(var value) -> sheet.value(row, column, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
            case Cell.Share(double value) -> sheet.value(row, column, value);
            case Cell.Text _, Cell.Texts _, Cell.Unknown _, Cell.YesNo _ ->
                    sheet.inlineString(row, column, CellTexts.plain(cell));
        }
    }

    private static void emptied(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
