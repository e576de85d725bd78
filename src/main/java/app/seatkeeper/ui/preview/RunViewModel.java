package app.seatkeeper.ui.preview;

import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.jobs.JobState;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.JobGlance;
import app.seatkeeper.ui.kit.PlanFlow.Stage;
import app.seatkeeper.ui.kit.Pulse;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.workspace.Run;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A confirmed preview on its way: how far the run is, and how it ended. Used on the FX thread only.
final class RunViewModel {

    private final Tenancy tenancy;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.PREVIEW);
    private final ReadOnlyObjectWrapper<JobGlance> glance = new ReadOnlyObjectWrapper<>(JobGlance.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Run> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Fault> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> confirmed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> notBegun = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable JobHandle> job = new SimpleObjectProperty<>();

    RunViewModel(Tenancy tenancy) {
        this.tenancy = tenancy;
        tenancy.onRunEnded(this::ended);
        tenancy.history().subscribe(this::follow);
        tenancy.problem().faultProperty().addListener((_, _, why) -> failed(why));
        Pulse.whilst(job.map(handle -> handle != null).orElse(false), this::look);
    }

    /// Forgets the last run and stands before the next.
    void reset() {
        job.set(null);
        confirmed.set(null);
        run.set(null);
        fault.set(null);
        notBegun.set(null);
        glance.set(JobGlance.NONE);
        stage.set(Stage.PREVIEW);
    }

    /// @param undoes number of the run this one takes back, or 0
    void start(Preview preview, int undoes) {
        reset();
        tenancy.problem().clear();
        confirmed.set(preview);
        stage.set(Stage.RUNNING);
        JobHandle handle = tenancy.run(preview, undoes);
        if (stage.get() == Stage.RUNNING) {
            job.set(handle);
        }
    }

    private void look() {
        JobHandle handle = job.get();
        if (handle == null) {
            return;
        }
        glance.set(JobGlance.of(handle, newest().orElse(null), InstantSource.system().instant()));
        if (handle.state().phase() == JobState.Phase.ENDED) {
            job.set(null);
        }
    }

    /// The run of what was confirmed, as the history has it.
    private Optional<Run> newest() {
        Preview mine = confirmed.get();
        return mine == null ? Optional.empty() : tenancy.history().stream()
                .filter(one -> one.plan().equals(mine.plan())).findFirst();
    }

    private void ended(Run result) {
        Preview mine = confirmed.get();
        if (stage.get() == Stage.RUNNING && mine != null && result.plan().equals(mine.plan())) {
            end(result, result.broken());
        }
    }

    /// What was looked at again may stand in another light now.
    private void follow() {
        Run shown = run.get();
        if (shown != null) {
            tenancy.history().stream().filter(one -> one.number() == shown.number()).findFirst().ifPresent(run::set);
        }
    }

    private void failed(@Nullable Fault why) {
        Preview mine = confirmed.get();
        if (stage.get() != Stage.RUNNING || why == null || mine == null) {
            return;
        }
        Run result = newest().filter(one -> !one.isRunning()).orElse(null);
        if (result == null) {
            reset();
            notBegun.set(mine);
        } else {
            end(result, why);
        }
    }

    private void end(@Nullable Run result, @Nullable Fault why) {
        job.set(null);
        run.set(result);
        fault.set(why);
        stage.set(Stage.ENDED);
    }

    void stop() {
        JobHandle handle = job.get();
        if (handle != null) {
            handle.stop();
        }
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<JobGlance> glanceProperty() {
        return glance.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Preview> confirmedProperty() {
        return confirmed.getReadOnlyProperty();
    }

    /// What was confirmed and could not even begin, so that it stands to be decided again; null otherwise. The reason
    /// is in the banner of the window.
    ReadOnlyObjectProperty<@Nullable Preview> notBegunProperty() {
        return notBegun.getReadOnlyProperty();
    }

    /// How the run ended; null before.
    ReadOnlyObjectProperty<@Nullable Run> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// Why the run could not go on; null where it went through.
    ReadOnlyObjectProperty<@Nullable Fault> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
