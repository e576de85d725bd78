package app.seatkeeper.files.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowCount;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SafeFile;
import app.seatkeeper.files.SampleTable;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.SaveProblem;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("app.seatkeeper.i18n.messages", Locale.UK);

    private final Export export = new Export(TEXTS, Locale.UK);

    @TempDir
    private Path folder;

    @Test
    void anotherReaderOfCsvFindsTheSameCells() throws Exception {
        ExportTable table = SampleTable.table();
        Path file = folder.resolve("users.csv");

        export.table(table, file, RowListener.NOBODY);

        String text = Files.readString(file, StandardCharsets.UTF_8).substring(1);
        var format = CSVFormat.RFC4180.builder().setCommentMarker('#').get();
        List<List<String>> records = format.parse(new StringReader(text)).stream()
                .map(CSVRecord::toList).toList();
        assertEquals(table.stream().map(row -> row.stream().map(CellTexts::plain).toList())
                .toList(), records.subList(1, records.size()).stream().map(ExportTest::unprotected).toList());
    }

    private static List<String> unprotected(List<String> row) {
        return row.stream().map(value -> value.matches("(?s)'+[=+\\-@\t\r].*") ? value.substring(1) : value).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many.xlsx", "many.csv", "many.html"})
    void stoppedHalfwayThroughAHundredThousandRowsNothingIsLeft(String name) throws Exception {
        Path file = folder.resolve(name);
        List<Long> told = new ArrayList<>();

        assertThrows(InterruptedException.class, () -> export.table(SampleTable.rows(100_000), file, rows -> {
            told.add(rows);
            if (rows == 50_000) {
                throw new InterruptedException("cancelled");
            }
        }));

        assertEquals(List.of(500L, 50_000L), List.of(told.getFirst(), told.getLast()));
        assertEquals(List.of(), inFolder());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aDiskThatIsFullHalfwayLeavesTheOldFile(ExportFormat format) throws Exception {
        Path file = folder.resolve("many." + format.ending());
        Files.writeString(file, "old");

        var book = ExportBook.of(SampleTable.rows(20_000));

        var failure = assertThrows(SaveException.class, () -> SafeFile.save(file, out ->
                export.write(book, format, new FullDisk(out), new RowCount(RowListener.NOBODY))));

        assertEquals(file.getFileName()
                + " could not be saved: the disk is full. What was there before is still there.",
                failure.sentence(TEXTS));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), inFolder());
    }

    @Test
    void aFolderGetsAFileForEachTableOrNone() throws Exception {
        var book = new ExportBook("All", SampleTable.ABOUT,
                List.of(SampleTable.rows(3), SampleTable.rows(2), SampleTable.table()));

        export.folder(book, ExportFormat.CSV, folder, RowListener.NOBODY);

        assertEquals(List.of("many-2.csv", "many.csv", "users-seats.csv"), names());
        assertEquals(SampleTable.ABOUT.size() + 1 + 3, Files.readAllLines(folder.resolve("many.csv")).size());
        assertThrows(InterruptedException.class, () -> export.folder(book, ExportFormat.XLSX, folder, rows -> {
            if (rows > 5) {
                throw new InterruptedException("cancelled");
            }
        }));
        assertEquals(List.of("many-2.csv", "many.csv", "users-seats.csv"), names());
    }

    @Test
    void aFolderInAFilesPlaceIsToldBeforeAnythingIsReplaced() throws Exception {
        Files.createDirectory(folder.resolve("many-2.csv"));

        var failure = assertThrows(SaveException.class, () -> export.folder(
                new ExportBook("All", List.of(), List.of(SampleTable.rows(1), SampleTable.rows(1))),
                ExportFormat.CSV, folder, RowListener.NOBODY));

        assertEquals(SaveProblem.IS_FOLDER, failure.problem());
        assertEquals(List.of("many-2.csv"), names());
    }

    /// Has room for so much and no more.
    private static final class FullDisk extends FilterOutputStream {

        private final AtomicInteger room = new AtomicInteger(50_000);

        FullDisk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (room.addAndGet(-length) < 0) {
                throw new IOException("No space left on device");
            }
            out.write(bytes, from, length);
        }
    }

    private List<String> names() throws IOException {
        return inFolder().stream().map(file -> file.getFileName().toString()).sorted().toList();
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
