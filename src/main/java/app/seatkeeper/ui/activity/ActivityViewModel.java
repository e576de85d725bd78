package app.seatkeeper.ui.activity;

import app.seatkeeper.ui.kit.Exporter;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Undoings;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.workspace.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The runs of the session and what can be done with each. Used on the FX thread.
final class ActivityViewModel {

    private final Tenancy tenancy;
    private final Navigator navigator;
    private final Texts texts;
    private final Exporter exporter;
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty onlyFailures = new SimpleBooleanProperty();
    private final BooleanProperty onlyUndoable = new SimpleBooleanProperty();
    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final FilteredList<RunRow> shown = new FilteredList<>(rows);
    private final RunDetailViewModel detail;

    ActivityViewModel(Tenancy tenancy, Navigator navigator, Texts texts, Exporter exporter) {
        this.tenancy = tenancy;
        this.navigator = navigator;
        this.texts = texts;
        this.exporter = exporter;
        this.detail = new RunDetailViewModel(tenancy, texts);
        InvalidationListener refilter = _ -> filter();
        search.addListener(refilter);
        onlyFailures.addListener(refilter);
        onlyUndoable.addListener(refilter);
        tenancy.history().subscribe(this::takeHistory);
        takeHistory();
    }

    private void takeHistory() {
        var undoings = new Undoings(tenancy.history());
        List<RunRow> now = tenancy.history().stream().map(run -> RunRow.of(run, undoings)).toList();
        if (!numbers(now).equals(numbers(rows))) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private static List<Integer> numbers(List<RunRow> rows) {
        return rows.stream().map(RunRow::number).toList();
    }

    private void filter() {
        String part = search.get().strip().toLowerCase(texts.locale());
        var words = words();
        Predicate<RunRow> failures = row -> !onlyFailures.get() || row.failed() > 0;
        Predicate<RunRow> undoable = row -> !onlyUndoable.get() || row.canUndo();
        Predicate<RunRow> found = row -> part.isEmpty() || run(row.number())
                .filter(run -> run.plan().title().toLowerCase(texts.locale()).contains(part)
                        || run.entries().stream().anyMatch(entry -> words.mentions(entry, part)))
                .isPresent();
        shown.setPredicate(failures.and(undoable).and(found));
    }

    private EntryWords words() {
        return new EntryWords(texts, TenantNames.of(tenancy.snapshotProperty().get()));
    }

    private Optional<Run> run(int number) {
        return tenancy.history().stream().filter(run -> run.number() == number).findFirst();
    }

    /// Shows what taking the run back would do; writes nothing.
    void undo(RunRow row) {
        run(row.number()).ifPresent(run -> navigator.preview(tenancy.workspace().undo(run), run.number()));
    }

    /// Shows what taking the undoing back would do.
    void redo(RunRow row) {
        run(row.undoneBy()).ifPresent(run -> navigator.preview(tenancy.workspace().undo(run), run.number()));
    }

    /// Shows what doing the rest of the run would do.
    void runAgain(RunRow row) {
        run(row.number()).ifPresent(run -> navigator.preview(tenancy.workspace().again(run), 0));
    }

    /// Saves the runs that are shown.
    void export() {
        var table = new ActivityExport(texts, words()).table(tenancy.snapshotProperty().get(),
                shown.stream().map(row -> run(row.number())).flatMap(Optional::stream).toList());
        exporter.save("activity", table);
    }

    void clearFilters() {
        search.set("");
        onlyFailures.set(false);
        onlyUndoable.set(false);
    }

    /// For example `this session, since 10:36`.
    ObservableValue<String> since() {
        return Bindings.valueAt(tenancy.history(), Bindings.size(tenancy.history()).subtract(1))
                .map(run -> texts.of("activity.since", texts.time(run.started())))
                .orElse(texts.of("activity.session"));
    }

    StringProperty searchProperty() {
        return search;
    }

    BooleanProperty onlyFailuresProperty() {
        return onlyFailures;
    }

    BooleanProperty onlyUndoableProperty() {
        return onlyUndoable;
    }

    /// The runs that match the filters, newest first.
    ObservableList<RunRow> shown() {
        return shown;
    }

    /// Whether there is any run at all, so that an empty table can say why it is empty.
    ObservableValue<Boolean> anyRun() {
        return Bindings.isNotEmpty(tenancy.history());
    }

    RunDetailViewModel detail() {
        return detail;
    }

    Texts texts() {
        return texts;
    }
}
