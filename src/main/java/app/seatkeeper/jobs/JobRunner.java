package app.seatkeeper.jobs;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Starts jobs, one virtual thread each, and knows which are running. Tests pass `Runnable::run` instead.
public final class JobRunner {

    private final Executor workers;
    private final Clock clock;
    private final List<JobHandle> running = new CopyOnWriteArrayList<>();

    public JobRunner(Executor workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /// A runner that gives every job a virtual thread of its own.
    public static JobRunner onVirtualThreads(Clock clock) {
        return new JobRunner(Executors.newVirtualThreadPerTaskExecutor(), clock);
    }

    /// Starts a job that only reads; it is ended by cancelling.
    ///
    /// @param ended called once, on the job's own thread
    public <T> JobHandle read(String title, Job<T> job, Consumer<Outcome<T>> ended) {
        return start(new JobHandle(title, false, clock), job, ended);
    }

    /// Starts a job that writes; it is ended by stopping, so that nothing is left half done.
    ///
    /// @param ended called once, on the job's own thread
    public <T> JobHandle write(String title, Job<T> job, Consumer<Outcome<T>> ended) {
        return start(new JobHandle(title, true, clock), job, ended);
    }

    /// Every job that has not ended, oldest first.
    public List<JobHandle> running() {
        return List.copyOf(running);
    }

    private <T> JobHandle start(JobHandle handle, Job<T> job, Consumer<Outcome<T>> ended) {
        running.add(handle);
        workers.execute(() -> {
            handle.began(Thread.currentThread());
            Outcome<T> outcome = outcome(job, handle);
            handle.ended();
            running.remove(handle);
            ended.accept(outcome);
        });
        return handle;
    }

    private static <T> Outcome<T> outcome(Job<T> job, JobHandle handle) {
        try {
            return new Outcome.Done<>(job.run(handle.context()));
        } catch (InterruptedException _) {
            return new Outcome.Cancelled<>();
        } catch (Exception e) {
            return new Outcome.Failed<>(e);
        }
    }
}
