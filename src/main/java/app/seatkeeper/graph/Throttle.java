package app.seatkeeper.graph;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// Tries again what may be tried again without harm, at the pace Microsoft asks for, and says so while it waits.
/// Takes the place of the SDK's retry, which goes on after a cancel, sleeps in silence and turns an unreadable
/// `Retry-After` into no wait at all.
final class Throttle {

    private final Timing timing;
    private final RandomGenerator random;

    Throttle(Timing timing, RandomGenerator random) {
        this.timing = timing;
        this.random = random;
    }

    /// One try of something that changes nothing in the tenant.
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws IOException, Rejection, Malformed, TenantException, InterruptedException;
    }

    Timing timing() {
        return timing;
    }

    Patience patience() {
        return Patience.fresh(timing, random);
    }

    /// Tries until it succeeds, cannot succeed, or has been tried for long enough.
    <T> T patiently(Attempt<T> attempt, JobContext job) throws TenantException, InterruptedException {
        Patience patience = patience();
        while (true) {
            Patience.Pause wait;
            try {
                return attempt.run();
            } catch (Malformed e) {
                throw new TenantException(Faults.unreadable(e), e);
            } catch (Rejection e) {
                wait = patience.after(e);
            } catch (IOException e) {
                timing.sleep(Duration.ZERO);
                wait = patience.after(e);
            }
            patience = wait.left();
            stand(wait.reason(), wait.length(), job);
        }
    }

    /// Stands still for that long, and says so.
    void stand(WaitReason reason, Duration length, JobContext job) throws InterruptedException {
        job.waiting(reason, length);
        try {
            timing.sleep(length);
        } finally {
            job.waiting(reason, Duration.ZERO);
        }
    }
}
