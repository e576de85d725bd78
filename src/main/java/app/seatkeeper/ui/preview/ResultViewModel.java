package app.seatkeeper.ui.preview;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.PlanFlow.Stage;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Undoings;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.workspace.Run;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// How a run ended, in words, and what can be done next. Used on the FX thread only.
final class ResultViewModel {

    private final Tenancy tenancy;
    private final Navigator navigator;
    private final Texts texts;
    private final RunViewModel model;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper("");
    private final ObservableList<ResultWords.Line> lines = FXCollections.observableArrayList();
    private final Command undo;
    private final Command again;
    private final Command activity;
    private final Command close;

    ResultViewModel(Tenancy tenancy, RunViewModel model, Navigator navigator, Texts texts) {
        this.tenancy = tenancy;
        this.navigator = navigator;
        this.texts = texts;
        this.model = model;
        var run = model.runProperty();
        var history = tenancy.history();
        undo = Command.when(Bindings.createBooleanBinding(
                () -> is(run.get(), one -> new Undoings(history).canUndo(one)), run, history), this::undoRun);
        again = Command.when(Bindings.createBooleanBinding(
                () -> is(run.get(), Undoings::canRunAgain), run), this::runAgain);
        activity = Command.when(run.isNotNull(), this::showActivity);
        close = Command.always(navigator::back);
        model.stageProperty().subscribe(this::show);
    }

    private static boolean is(@Nullable Run run, Predicate<Run> question) {
        return run != null && question.test(run);
    }

    private void show(Stage stage) {
        Run run = model.runProperty().get();
        Fault fault = model.faultProperty().get();
        var words = new ResultWords(texts, TenantNames.of(tenancy.snapshotProperty().get()));
        why.set(stage == Stage.ENDED && fault != null ? words.sentence(fault) : "");
        if (stage != Stage.ENDED || run == null) {
            title.set(texts.of(stage == Stage.ENDED ? "preview.result.none" : "preview.running"));
            counts.set("");
            lines.clear();
            return;
        }
        title.set(words.title(run));
        counts.set(words.counts(run));
        lines.setAll(words.lines(run));
    }

    private void undoRun() {
        Run run = model.runProperty().get();
        if (run != null) {
            navigator.preview(tenancy.workspace().undo(run), run.number());
        }
    }

    private void runAgain() {
        Run run = model.runProperty().get();
        if (run != null) {
            navigator.preview(tenancy.workspace().again(run), 0);
        }
    }

    private void showActivity() {
        Run run = model.runProperty().get();
        if (run != null) {
            navigator.showActivity(run.number());
        }
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    /// Why the run could not go on; empty where it went through.
    ReadOnlyStringProperty why() {
        return why.getReadOnlyProperty();
    }

    /// Those who were not simply done.
    ObservableList<ResultWords.Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    ObservableValue<Boolean> hasLines() {
        return Bindings.isNotEmpty(lines);
    }

    ObservableValue<Boolean> allDone() {
        return Bindings.isEmpty(lines).and(model.runProperty().isNotNull());
    }

    Command undo() {
        return undo;
    }

    Command again() {
        return again;
    }

    Command activity() {
        return activity;
    }

    Command close() {
        return close;
    }
}
