package app.seatkeeper.ui;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A workspace with a history that tests write.
public final class HistoricWorkspace extends SampleWorkspace {

    private final List<Run> history = new CopyOnWriteArrayList<>();
    private final List<Consumer<Run>> told = new ArrayList<>();
    private final RunScript script;

    /// What happens when a preview is run.
    @FunctionalInterface
    public interface RunScript {

        Run run(HistoricWorkspace workspace, JobContext job) throws TenantException, InterruptedException;
    }

    public HistoricWorkspace(TenantSnapshot snapshot, RunScript script, Run... history) {
        super(snapshot);
        this.script = script;
        this.history.addAll(List.of(history));
    }

    /// A workspace in which nothing runs.
    public static HistoricWorkspace of(Run... history) {
        return new HistoricWorkspace(SampleTenant.snapshot(), (_, _) -> {
            throw new UnsupportedOperationException("runs nothing");
        }, history);
    }

    /// Writes the newest state of a run, as the workspace does while it goes on.
    public void record(Run run) {
        history.removeIf(one -> one.number() == run.number());
        history.addFirst(run);
        told.forEach(listener -> listener.accept(run));
    }

    @Override
    public Run run(Preview confirmed, int undoes, JobContext job) {
        try {
            return script.run(this, job);
        } catch (TenantException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public LicensePlan undo(Run run) {
        return new LicensePlan("Undo: " + run.plan().title(), run.plan().origin(), List.of());
    }

    @Override
    public LicensePlan again(Run run) {
        return new LicensePlan("Again: " + run.plan().title(), run.plan().origin(), List.of());
    }

    @Override
    public List<Run> history() {
        return List.copyOf(history);
    }

    @Override
    public Runnable onRunChanged(Consumer<Run> listener) {
        told.add(listener);
        return () -> told.remove(listener);
    }
}
