package app.seatkeeper.ui.kit;

import app.seatkeeper.jobs.Job;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.jobs.JobRunner;
import app.seatkeeper.jobs.Outcome;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs work on a job runner and reports on the FX thread: the one class of the interface that knows both.
public final class FxBackground implements Background {

    private static final Logger LOG = LoggerFactory.getLogger(FxBackground.class);

    private final JobRunner jobs;
    private final Executor fxThread;

    public FxBackground(JobRunner jobs, Executor fxThread) {
        this.jobs = jobs;
        this.fxThread = fxThread;
    }

    /// The one the application uses.
    public static FxBackground of(JobRunner jobs) {
        return new FxBackground(jobs, task -> {
            if (Platform.isFxApplicationThread()) {
                task.run();
            } else {
                Platform.runLater(task);
            }
        });
    }

    /// One for tests: everything happens at once, on the calling thread.
    public static FxBackground atOnce() {
        return new FxBackground(new JobRunner(Runnable::run, Clock.systemUTC()), Runnable::run);
    }

    @Override
    public <T> JobHandle read(String title, Job<T> work, Consumer<? super T> onDone, Consumer<Fault> onFault) {
        return jobs.read(title, work, outcome -> fxThread.execute(() -> report(outcome, onDone, onFault)));
    }

    @Override
    public <T> JobHandle write(String title, Job<T> work, Consumer<? super T> onDone, Consumer<Fault> onFault) {
        return jobs.write(title, work, outcome -> fxThread.execute(() -> report(outcome, onDone, onFault)));
    }

    @Override
    public void onFxThread(Runnable task) {
        fxThread.execute(task);
    }

    private static <T> void report(Outcome<T> outcome, Consumer<? super T> onDone, Consumer<Fault> onFault) {
        switch (outcome) {
            case Outcome.Done<T>(T result) -> onDone.accept(result);
            case Outcome.Failed<T>(Exception cause) -> onFault.accept(faultOf(cause));
            case Outcome.Cancelled<T>() -> { }
        }
    }

    private static Fault faultOf(Exception cause) {
        if (cause instanceof TenantException known) {
            return known.fault();
        }
        LOG.error("Work ended with a defect of ours", cause);
        return new Fault.Unexpected(new Original(0, "", cause.toString(), ""));
    }
}
