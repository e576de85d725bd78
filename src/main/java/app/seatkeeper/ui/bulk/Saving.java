package app.seatkeeper.ui.bulk;

import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.bulk.ImportReport;
import app.seatkeeper.files.bulk.ProblemTable;
import app.seatkeeper.files.bulk.ResultFile;
import app.seatkeeper.files.bulk.Template;
import app.seatkeeper.files.csv.CsvExport;
import app.seatkeeper.files.csv.Separator;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.Problem;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Navigator;
import java.nio.file.Path;

/// Saves what the import has to hand out: templates, problems, the result. Asks where, writes in the background,
/// tells how it ended.
final class Saving {

    private final BulkViewModel model;
    private final FileDialogs dialogs;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final Problem problem;

    Saving(BulkViewModel model, FileDialogs dialogs, Background background, Navigator navigator, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        this.problem = model.problem();
    }

    /// Writes a file.
    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws SaveException, InterruptedException;
    }

    void template(Template template) {
        save(template.fileName(), file ->
                template.save(file, Separator.usual(texts.locale()), model.sentences()));
    }

    void problems() {
        ImportReport report = model.reportProperty().get();
        if (report != null) {
            var table = ProblemTable.of(report, model.sentences());
            save(named(report, "problems"), file -> CsvExport.save(table, file, RowListener.NOBODY));
        }
    }

    void result(RowOutcomes outcomes) {
        ImportReport report = model.reportProperty().get();
        if (report != null) {
            var result = new ResultFile(report, model.sentences());
            save(named(report, "result"), file -> result.save(file, outcomes));
        }
    }

    private static String named(ImportReport report, String what) {
        return report.table().name().replaceFirst("\\.[^.]*$", "") + "-" + what + ".csv";
    }

    private void save(String suggested, Writing writing) {
        dialogs.save(texts.of("bulk.save"), suggested).ifPresent(file ->
                background.read(texts.of("bulk.saving"), _ -> written(file, writing), navigator::toast, problem::show));
    }

    /// @return how it ended, in a sentence
    private String written(Path file, Writing writing) throws InterruptedException {
        try {
            writing.to(file);
            return texts.of("bulk.saved", String.valueOf(file.getFileName()));
        } catch (SaveException e) {
            return e.sentence(texts.bundle());
        }
    }
}
