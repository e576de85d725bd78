package app.seatkeeper.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.SampleTable;
import app.seatkeeper.files.export.ExportFormat;
import app.seatkeeper.files.html.Review;
import app.seatkeeper.jobs.JobRunner;
import app.seatkeeper.ui.kit.ExportJobs;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FileExporterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-19T12:00:00.5Z"), ZoneOffset.UTC);

    private final Texts texts = Texts.load(Locale.UK);
    private final ExportJobs jobs = new ExportJobs(texts);
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void theKindOfFileFollowsFromItsName() throws Exception {
        exporter("users.html").save("users", SampleTable.table());
        exporter("users.CSV").save("users", SampleTable.table());
        exporter("users.xlsx").save("users", SampleTable.table());

        assertEquals(List.of("15 rows saved to users.html.", "15 rows saved to users.CSV.",
                "15 rows saved to users.xlsx."), told);
        assertTrue(Files.readString(folder.resolve("users.html")).startsWith("<!DOCTYPE html>"));
        assertTrue(Files.readString(folder.resolve("users.CSV")).contains("# Saved,2026-11-19T12:00:00Z\r\n"));
        assertEquals("PK", new String(Files.readAllBytes(folder.resolve("users.xlsx")), 0, 2,
                StandardCharsets.US_ASCII));
        assertEquals("", jobs.lineProperty().get());
    }

    @Test
    void severalTablesGoIntoOneFileOrManyAndAReviewIsAPage() throws Exception {
        var book = new ExportBook("All reports", List.of(), List.of(SampleTable.table(), SampleTable.rows(2)));

        exporter("all.xlsx").workbook("all", book);
        exporter("").folder(book, ExportFormat.CSV);
        exporter("review.html").review("review", new Review("Review", "", List.of(), List.of()));

        assertEquals(List.of("2 tables saved to all.xlsx.", "2 files saved to the folder " + folder.getFileName() + ".",
                "review.html is saved. Open it in a browser to print it or to make a PDF of it."), told);
        assertTrue(Files.exists(folder.resolve("users-seats.csv")));
    }

    @Test
    void aFileThatCannotBeSavedIsToldInASentence() {
        exporter("gone/users.csv").save("users", SampleTable.table());

        assertEquals(List.of("users.csv could not be saved: the folder is not there any more."), told);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aFileBeingWrittenShowsHowFarItIsAndCanBeStopped() throws Exception {
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var background = new FxBackground(new JobRunner(threads, NOON), Runnable::run);
            var exporter = new FileExporter(new Answers("many.csv"), background, texts, NOON, jobs, told::add);

            exporter.save("many", SampleTable.endless(begun));
            begun.await();
            jobs.look();
            String line = jobs.lineProperty().get();
            jobs.cancel();

            assertTrue(line.startsWith("many.csv: "), line);
        }
        jobs.look();
        assertEquals("", jobs.lineProperty().get());
        assertEquals(List.of(), told);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void anEndingThatWasTypedCountsElseTheKindThatWasChosen() {
        String[] kinds = {"xlsx", "csv", "html"};

        assertEquals(List.of("users.csv", "users.csv", "users.csv", "users.html", "users.v2.xlsx", "users.xlsx"),
                List.of(SystemFileDialogs.named("users.csv", "xlsx", "xlsx", kinds),
                        SystemFileDialogs.named("users.xlsx", "xlsx", "csv", kinds),
                        SystemFileDialogs.named("users", "xlsx", "csv", kinds),
                        SystemFileDialogs.named("users.html", "xlsx", "", kinds),
                        SystemFileDialogs.named("users.v2", "xlsx", "xlsx", kinds),
                        SystemFileDialogs.named("users.xlsx", "xlsx", "xlsx", kinds)));
    }

    private FileExporter exporter(String name) {
        return new FileExporter(new Answers(name), FxBackground.atOnce(), texts, NOON, jobs, told::add);
    }

    /// A person who always saves under the same name.
    private final class Answers implements FileDialogs {

        private final String name;

        Answers(String name) {
            this.name = name;
        }

        @Override
        public Optional<Path> open(String title, String... endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, String... endings) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(folder);
        }
    }
}
