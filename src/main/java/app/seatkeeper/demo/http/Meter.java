package app.seatkeeper.demo.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Enforces the limits that Microsoft publishes for users, groups and licenses, per application and tenant.
public final class Meter {

    /// What an answer is refused for.
    ///
    /// @param delay when to try again
    /// @param limit which limit, as `x-ms-throttle-information` names it
    /// @param kind  `Write` or `ReadWrite`, as `x-ms-throttle-scope` has it
    public record Refused(Duration delay, String limit, String kind) {
    }

    private final Window units;
    private final Window writes = new Window(3_000, Duration.ofSeconds(150));
    private final Window signIns = new Window(10, Duration.ofMinutes(1));
    private final LongSupplier nanos;

    /// Limits for a tenant of this many people.
    ///
    /// @param nanos the time that passes, in nanoseconds
    public Meter(int people, LongSupplier nanos) {
        this.nanos = nanos;
        units = new Window(people < 50 ? 3_500 : people <= 500 ? 5_000 : 8_000, Duration.ofSeconds(10));
    }

    /// So much in so long, looking back from every instant.
    private static final class Window {

        private final int limit;
        private final long span;
        private final Deque<long[]> spent = new ArrayDeque<>();
        private int sum;

        Window(int limit, Duration span) {
            this.limit = limit;
            this.span = span.toNanos();
        }

        private void forget(long now) {
            while (!spent.isEmpty() && now - spent.getFirst()[0] >= span) {
                sum -= (int) spent.removeFirst()[1];
            }
        }

        /// How long until this much more fits in.
        Duration wait(int cost, long now) {
            forget(now);
            int over = sum + cost - limit;
            for (long[] one : spent) {
                if (over <= 0) {
                    break;
                }
                over -= (int) one[1];
                if (over <= 0) {
                    return Duration.ofNanos(span - (now - one[0]));
                }
            }
            return Duration.ZERO;
        }

        void spend(int cost, long now) {
            spent.addLast(new long[] {now, cost});
            sum += cost;
        }

        double share() {
            return (double) sum / limit;
        }
    }

    /// Counts a request, or refuses it without counting.
    ///
    /// @param cost     its resource units
    /// @param write    whether it changes something
    /// @param activity whether it reads when people signed in
    public synchronized Optional<Refused> spend(int cost, boolean write, boolean activity) {
        long now = nanos.getAsLong();
        var wait = units.wait(cost, now);
        if (!wait.isZero()) {
            return Optional.of(new Refused(wait, "ResourceUnitLimitExceeded", "ReadWrite"));
        }
        wait = write ? writes.wait(1, now) : Duration.ZERO;
        if (!wait.isZero()) {
            return Optional.of(new Refused(wait, "WriteLimitExceeded", "Write"));
        }
        wait = activity ? signIns.wait(1, now) : Duration.ZERO;
        if (!wait.isZero()) {
            return Optional.of(new Refused(wait, "RequestLimitExceeded", "Read"));
        }
        units.spend(cost, now);
        if (write) {
            writes.spend(1, now);
        }
        if (activity) {
            signIns.spend(1, now);
        }
        return Optional.empty();
    }

    /// How much of the tightest limit is used, 1 for all of it.
    public synchronized double share() {
        long now = nanos.getAsLong();
        units.forget(now);
        writes.forget(now);
        return Math.max(units.share(), writes.share());
    }
}
