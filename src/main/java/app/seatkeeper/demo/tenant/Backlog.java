package app.seatkeeper.demo.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/// What the directory does some time after it has answered. What has fallen due is done when somebody next looks, so
/// that no thread has to wait for a clock.
public final class Backlog {

    private final Clock clock;
    private final Duration delay;
    private final Queue<Work> waiting = new ArrayDeque<>();

    private record Work(Instant due, Runnable task) {
    }

    /// @param delay how long everything takes; zero does it before the answer is given
    public Backlog(Clock clock, Duration delay) {
        this.clock = clock;
        this.delay = delay;
    }

    /// Does it after the delay.
    synchronized void add(Runnable task) {
        waiting.add(new Work(clock.instant().plus(delay), task));
        settle();
    }

    /// Does what has fallen due, in the order in which it came.
    public synchronized void settle() {
        for (Work next = waiting.peek(); next != null && !next.due().isAfter(clock.instant()); next = waiting.peek()) {
            waiting.remove();
            next.task().run();
        }
    }
}
