package app.seatkeeper.jobs;

import java.time.Duration;
import java.time.Instant;

/// Time as running work meets it: what the clock says, and waits that end at once when the work is cancelled.
public interface Timing {

    /// The computer's own time.
    Timing SYSTEM = new Timing() {

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration length) throws InterruptedException {
            Thread.sleep(length);
        }
    };

    Instant now();

    /// Waits. Even a wait of no length answers a cancellation.
    ///
    /// @throws InterruptedException if the work was cancelled before or during the wait
    void sleep(Duration length) throws InterruptedException;
}
