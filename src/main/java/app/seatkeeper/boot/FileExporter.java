package app.seatkeeper.boot;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportTable.Fact;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.csv.CsvExport;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.ExportTable;
import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Saves what a screen shows as CSV where the person says, in the background, and tells how it went.
final class FileExporter implements Exporter {

    private final FileDialogs files;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> tell;

    /// @param tell tells the person a sentence, on the FX thread
    FileExporter(FileDialogs files, Background background, Texts texts, Consumer<String> tell) {
        this.files = files;
        this.background = background;
        this.texts = texts;
        this.tell = tell;
    }

    @Override
    public void save(String suggestedName, ExportTable table) {
        files.save(texts.of("export.title"), suggestedName + ".csv").ifPresent(file -> background.read(
                texts.of("export.job"), job -> written(suggestedName, table, file, job), tell,
                fault -> tell.accept(fault.original().message())));
    }

    private String written(String title, ExportTable table, Path file, JobContext job) throws InterruptedException {
        try {
            CsvExport.save(typed(title, table), file, rows -> {
                job.progress(rows, table.rows().size());
                job.checkCancelled();
            });
            return texts.of("export.done", table.rows().size(), String.valueOf(file.getFileName()));
        } catch (SaveException e) {
            return e.sentence(texts.bundle());
        }
    }

    /// The first note says what the table is about, the others stand for themselves.
    private static app.seatkeeper.files.ExportTable typed(String title, ExportTable table) {
        List<Fact> about = table.notes().stream().map(note -> {
            int colon = note.indexOf(": ");
            return colon < 0 ? new Fact(note, "") : new Fact(note.substring(0, colon), note.substring(colon + 2));
        }).toList();
        List<List<Cell>> rows = table.rows().stream()
                .map(row -> row.stream().map(Cell::of).toList()).toList();
        return new app.seatkeeper.files.ExportTable(title, about, table.columns(), rows);
    }
}
