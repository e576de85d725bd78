package app.seatkeeper.files.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.ExportTable.Fact;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SafeFile;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.SaveProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {

    private static final List<Fact> ABOUT =
            List.of(new Fact("Tenant", "Larkfield Group"), new Fact("Filters", "Department Sales, Product E3"));

    @TempDir
    private Path folder;

    @Test
    void aTableIsWrittenAsASpreadsheetReadsIt() throws Exception {
        List<Cell> cells = List.of(Cell.of("Zoë \"Z\" Köhler"), Cell.of(-6), Cell.of(LocalDate.of(2026, 11, 19)),
                Cell.of(Instant.parse("2026-11-19T12:03:00Z")), Cell.of(List.of("Microsoft 365 E3", "Visio Plan 2")),
                Cell.of(true), Cell.NONE);
        Path file = folder.resolve("users.csv");

        CsvExport.save(new ExportTable("Users", ABOUT,
                ExportColumn.texts(List.of("Name", "Free", "Day", "At", "Licenses", "On", "To")), List.of(cells)),
                file, RowListener.NOBODY);

        assertEquals("""
                \uFEFF# Tenant,Larkfield Group
                # Filters,"Department Sales, Product E3"
                Name,Free,Day,At,Licenses,On,To
                "Zoë ""Z"" Köhler",-6,2026-11-19,2026-11-19T12:03:00Z,Microsoft 365 E3; Visio Plan 2,Yes,
                """.replace("\n", "\r\n"), Files.readString(file));
    }

    @Test
    void whatWouldRunAsAFormulaIsProtectedAndComesBackAsItWas() throws Exception {
        List<String> texts = List.of("=1+1", "+44 20 7946 0000", "-", "@SUM(A1)", "'=1", "''", "'tis", "\"=\"", "a\nb");
        Path file = folder.resolve("formulas.csv");

        CsvExport.save(table(texts.stream().map(text -> List.of(Cell.of("x"), Cell.of(text))).toList()), file,
                RowListener.NOBODY);
        var read = CsvFile.read(file, _ -> false);

        assertEquals(texts, IntStream.range(0, texts.size()).mapToObj(row -> read.values(row).get(1)).toList());
        assertEquals(List.of("x,'=1+1", "x,'+44 20 7946 0000", "x,'-", "x,'@SUM(A1)", "x,''=1", "x,''"),
                Files.readAllLines(file).subList(3, 9));
    }

    @Test
    void aCancelledExportLeavesTheOldFileAndNothingBeside() throws Exception {
        Path file = folder.resolve("users.csv");
        Files.writeString(file, "old");

        assertThrows(InterruptedException.class, () -> CsvExport.save(
                table(Collections.nCopies(5_000, List.of(Cell.of("x"), Cell.of("y")))), file, rows -> {
                    if (rows >= 1_000) {
                        throw new InterruptedException("cancelled");
                    }
                }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), inFolder());
    }

    @Test
    void aFullDiskIsSaidInOneSentence() throws Exception {
        Path file = folder.resolve("users.csv");
        Files.writeString(file, "old");

        var failure = assertThrows(SaveException.class, () -> SafeFile.save(file, out -> {
            out.write("half".getBytes(UTF_8));
            throw new IOException("No space left on device");
        }));

        assertEquals("users.csv could not be saved: the disk is full. What was there before is still there.",
                failure.sentence(ResourceBundle.getBundle("app.seatkeeper.i18n.messages", Locale.UK)));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), inFolder());
    }

    @Test
    void aFolderThatIsGoneAndANameThatIsTakenAreTold() throws Exception {
        Files.createDirectory(folder.resolve("taken"));

        assertEquals(SaveProblem.NO_FOLDER, problem(folder.resolve("gone/users.csv")));
        assertEquals(SaveProblem.IS_FOLDER, problem(folder.resolve("taken")));
    }

    private SaveProblem problem(Path file) {
        return assertThrows(SaveException.class, () -> SafeFile.save(file, _ -> { })).problem();
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static ExportTable table(List<List<Cell>> rows) {
        return new ExportTable("Test", ABOUT, ExportColumn.texts(List.of("One", "Two")), rows);
    }
}
