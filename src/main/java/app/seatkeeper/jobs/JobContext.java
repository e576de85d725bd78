package app.seatkeeper.jobs;

import java.time.Duration;

/// How running work talks to whoever started it: it reports progress and waits, and learns that it is to pause,
/// stop or end.
///
/// There are two ways to end: *cancel* interrupts the work at once (a load), *stop* lets what is in flight finish
/// (a run that writes).
public interface JobContext {

    /// A context for code that nobody watches, such as a test.
    JobContext UNWATCHED = (_, _) -> { };

    /// @param done  units finished so far
    /// @param total units expected, or 0 while nobody knows yet
    void progress(long done, long total);

    /// Says that the work waits because Microsoft asked it to or because the network is gone.
    ///
    /// @param reason why
    /// @param length how long at most; zero when the wait is over
    default void waiting(WaitReason reason, Duration length) { }

    /// Blocks while the job is paused.
    ///
    /// @throws InterruptedException if the user cancelled; let it pass, do not catch it
    default void checkCancelled() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("cancelled");
        }
    }

    /// Whether no new unit of work is to be begun until the job is resumed; for work that must not block meanwhile.
    default boolean isPaused() {
        return false;
    }

    /// Whether no new unit of work is to be begun.
    default boolean isStopping() {
        return false;
    }
}
