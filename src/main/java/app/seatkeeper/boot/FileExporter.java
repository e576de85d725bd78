package app.seatkeeper.boot;

import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.ExportTable.Fact;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.export.Export;
import app.seatkeeper.files.export.ExportFormat;
import app.seatkeeper.files.html.Review;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.BookExporter;
import app.seatkeeper.ui.kit.ExportJobs;
import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Saves what a screen shows where the person says, in the background, and tells how it went.
final class FileExporter implements Exporter, BookExporter {

    private final FileDialogs files;
    private final Background background;
    private final Texts texts;
    private final Clock clock;
    private final ExportJobs jobs;
    private final Consumer<String> tell;
    private final Export export;

    /// @param tell tells the person a sentence, on the FX thread
    FileExporter(FileDialogs files, Background background, Texts texts, Clock clock, ExportJobs jobs,
            Consumer<String> tell) {
        this.files = files;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
        this.jobs = jobs;
        this.tell = tell;
        this.export = new Export(texts.bundle(), texts.locale());
    }

    /// Writes to a place and says in a sentence what it wrote.
    @FunctionalInterface
    private interface Writing {
        String to(Path place, RowListener listener) throws SaveException, InterruptedException;
    }

    @Override
    public void save(String suggestedName, ExportTable table) {
        ExportTable dated = table.withFacts(List.of(saved()));
        files.save(texts.of("export.title"), suggestedName + "." + ExportFormat.endings()[0], ExportFormat.endings())
                .ifPresent(file -> start(file, table.count(), (place, listener) -> {
                    export.table(dated, place, listener);
                    return texts.of("export.done", dated.count(), name(place));
                }));
    }

    @Override
    public void workbook(String suggestedName, ExportBook book) {
        ExportBook dated = dated(book);
        String ending = ExportFormat.XLSX.ending();
        files.save(texts.of("export.title"), suggestedName + "." + ending, ending, ExportFormat.HTML.ending())
                .ifPresent(file -> start(file, book.count(), (place, listener) -> {
                    export.book(dated, place, listener);
                    return texts.of("export.done.book", book.tables().size(), name(place));
                }));
    }

    @Override
    public void folder(ExportBook book, ExportFormat format) {
        ExportBook dated = dated(book);
        files.folder(texts.of("export.folder")).ifPresent(folder -> start(folder, book.count(), (place, listener) -> {
            export.folder(dated, format, place, listener);
            return texts.of("export.done.folder", book.tables().size(), name(place));
        }));
    }

    @Override
    public void review(String suggestedName, Review review) {
        String ending = ExportFormat.HTML.ending();
        files.save(texts.of("export.title.review"), suggestedName + "." + ending, ending)
                .ifPresent(file -> start(file, 0, (place, listener) -> {
                    export.review(review, place, listener);
                    return texts.of("export.done.review", name(place));
                }));
    }

    private void start(Path place, long rows, Writing writing) {
        JobHandle handle = background.read(name(place), job -> written(place, rows, writing, job), sentence -> {
            tell.accept(sentence);
            jobs.look();
        }, _ -> {
            tell.accept(texts.of("export.failed", name(place)));
            jobs.look();
        });
        jobs.add(handle);
    }

    private String written(Path place, long rows, Writing writing, JobContext job) throws InterruptedException {
        try {
            return writing.to(place, done -> {
                job.progress(done, rows);
                job.checkCancelled();
            });
        } catch (SaveException e) {
            return e.sentence(texts.bundle());
        }
    }

    private ExportBook dated(ExportBook book) {
        return new ExportBook(book.title(),
                Stream.concat(book.about().stream(), Stream.of(saved())).toList(),
                book.tables());
    }

    private Fact saved() {
        return new Fact(texts.of("export.saved"), clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static String name(Path place) {
        return String.valueOf(place.getFileName() == null ? place : place.getFileName());
    }
}
