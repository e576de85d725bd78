package app.seatkeeper.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Asks and waits for the FX thread from the tour's own.
final class FxThread {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private FxThread() { }

    /// Runs on the FX thread and gives back what came of it.
    ///
    /// @throws TourException if it failed there, or took too long
    static <T> T ask(Callable<T> question) throws InterruptedException {
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new TourException("The window failed: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new TourException("The window did not answer for " + PATIENCE.toSeconds() + " s", e);
        }
    }

    static void run(Runnable action) throws InterruptedException {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /// Waits until the condition holds on the FX thread.
    ///
    /// @throws TourException if it does not within the tour's patience
    static void await(String what, Callable<Boolean> condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!ask(condition)) {
            if (Instant.now().isAfter(end)) {
                throw new TourException("Waited " + PATIENCE.toSeconds() + " s for " + what);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /// Waits until the window was laid out and drawn this many times.
    static void pulses(int count) throws InterruptedException {
        var drawn = new CountDownLatch(count);
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) {
                    stop();
                }
            }
        };
        run(timer::start);
        if (!drawn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new TourException("The window is not drawn any more");
        }
    }
}
