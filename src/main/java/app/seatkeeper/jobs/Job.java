package app.seatkeeper.jobs;

/// Work that takes time, run by a [JobRunner] away from the FX thread.
@FunctionalInterface
public interface Job<T> {

    /// @throws InterruptedException if it was cancelled
    /// @throws Exception            if it failed; the runner hands it to whoever started the job
    T run(JobContext context) throws Exception;
}
