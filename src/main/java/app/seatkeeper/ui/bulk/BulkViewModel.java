package app.seatkeeper.ui.bulk;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.bulk.ColumnMapping;
import app.seatkeeper.files.bulk.CsvImport;
import app.seatkeeper.files.bulk.ImportReport;
import app.seatkeeper.files.bulk.ImportSentences;
import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.files.csv.CsvTable;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Problem;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A file of changes on its way from the disk to a plan. Used on the FX thread only; files are read and checked in
/// the background.
final class BulkViewModel {

    private final Tenancy tenancy;
    private final Background background;
    private final Texts texts;
    private final Map<SkuId, String> known;
    private final ImportSentences sentences;
    private final ReadOnlyObjectWrapper<BulkStep> step = new ReadOnlyObjectWrapper<>(BulkStep.FILE);
    private final ReadOnlyObjectWrapper<@Nullable CsvTable> table = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ColumnMapping> mapping = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper fileProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final AtomicInteger round = new AtomicInteger();
    private final Problem problem = new Problem();

    /// @param known the names of all products there are, owned by the tenant or not
    BulkViewModel(Tenancy tenancy, Background background, Texts texts, Map<SkuId, String> known) {
        this.tenancy = tenancy;
        this.background = background;
        this.texts = texts;
        this.known = Map.copyOf(known);
        this.sentences = new ImportSentences(texts.bundle(), texts.locale());
        mapping.addListener((_, _, _) -> report.set(null));
    }

    /// Stands before the first step, with no file.
    void reset() {
        round.incrementAndGet();
        busy.set(false);
        table.set(null);
        mapping.set(null);
        fileProblem.set("");
        step.set(BulkStep.FILE);
    }

    /// Whether a file was opened and its import has not ended.
    boolean isUnfinished() {
        return (table.get() != null || busy.get()) && step.get() != BulkStep.RESULT;
    }

    /// What became of reading a file: a table, or the sentence why not.
    private record Opened(@Nullable CsvTable table, String why) { }

    /// Reads a file and goes on to its columns, or says why it cannot be used.
    void open(Path file) {
        reset();
        work(texts.of("bulk.reading"), () -> read(file), opened -> {
            fileProblem.set(opened.why());
            if (opened.table() != null) {
                table.set(opened.table());
                mapping.set(ColumnMapping.guess(opened.table()));
                step.set(BulkStep.COLUMNS);
            }
        });
    }

    private Opened read(Path file) {
        try {
            return new Opened(CsvImport.open(file), "");
        } catch (CsvException e) {
            return new Opened(null, sentences.of(e.problem()));
        }
    }

    /// Checks every row and goes on to the problems.
    void check() {
        CsvTable rows = table.get();
        ColumnMapping columns = mapping.get();
        TenantSnapshot snapshot = tenancy.snapshotProperty().get();
        if (rows == null || columns == null || snapshot == null || !columns.isComplete()) {
            return;
        }
        if (report.get() != null) {
            step.set(BulkStep.PROBLEMS);
            return;
        }
        work(texts.of("bulk.checking"), () -> CsvImport.check(rows, columns, snapshot, known), checked -> {
            report.set(checked);
            step.set(BulkStep.PROBLEMS);
        });
    }

    /// Takes a fix or takes it back.
    void change(UnaryOperator<ImportReport> change) {
        ImportReport now = report.get();
        if (now != null) {
            work(texts.of("bulk.checking"), () -> change.apply(now), report::set);
        }
    }

    private <T> void work(String title, Supplier<T> work, Consumer<T> done) {
        int mine = round.incrementAndGet();
        busy.set(true);
        background.read(title, _ -> work.get(), made -> {
            if (mine == round.get()) {
                busy.set(false);
                done.accept(made);
            }
        }, fault -> {
            busy.set(false);
            problem.show(fault);
        });
    }

    /// The plan of the rows that are ready.
    LicensePlan plan() {
        ImportReport ready = report.get();
        if (ready == null) {
            return new LicensePlan("", "", List.of());
        }
        String name = ready.table().name();
        return ready.plan(texts.of("bulk.plan", name), texts.of("bulk.origin", name, ready.ready()));
    }

    /// Goes back to a step that was done, or on to one that begins elsewhere.
    void go(BulkStep next) {
        step.set(next);
    }

    ObjectProperty<@Nullable ColumnMapping> mappingProperty() {
        return mapping;
    }

    ReadOnlyObjectProperty<BulkStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable CsvTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /// What was found in the rows; null until they are checked with the columns as they are.
    ReadOnlyObjectProperty<@Nullable ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Why the file cannot be used; empty where it can.
    ReadOnlyStringProperty fileProblemProperty() {
        return fileProblem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ImportSentences sentences() {
        return sentences;
    }

    Problem problem() {
        return problem;
    }
}
