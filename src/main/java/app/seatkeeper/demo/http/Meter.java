package app.seatkeeper.demo.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Enforces the limits that Microsoft publishes, per application and tenant.
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
    private final Map<Quota, Window> windows = new HashMap<>();
    private final LongSupplier nanos;

    /// Limits for a tenant of this many people.
    ///
    /// @param nanos the time that passes, in nanoseconds
    public Meter(int people, LongSupplier nanos) {
        this.nanos = nanos;
        units = new Window(people < 50 ? 3_500 : people <= 500 ? 5_000 : 8_000, Duration.ofSeconds(10));
    }

    /// Counts a request, or refuses it without counting.
    ///
    /// @param cost   its resource units
    /// @param write  whether it changes something
    /// @param quotas further limits that it counts against
    public synchronized Optional<Refused> spend(int cost, boolean write, List<Quota> quotas) {
        long now = nanos.getAsLong();
        var wait = units.wait(cost, now);
        if (cost > 0 && !wait.isZero()) {
            return Optional.of(new Refused(wait, "ResourceUnitLimitExceeded", "ReadWrite"));
        }
        wait = write ? writes.wait(1, now) : Duration.ZERO;
        if (!wait.isZero()) {
            return Optional.of(new Refused(wait, "WriteLimitExceeded", "Write"));
        }
        var full = quotas.stream().map(quota -> window(quota).wait(1, now)).filter(time -> !time.isZero())
                .max(Duration::compareTo);
        if (full.isPresent()) {
            return Optional.of(new Refused(full.get(), "RequestLimitExceeded", "Read"));
        }
        units.spend(cost, now);
        if (write) {
            writes.spend(1, now);
        }
        quotas.forEach(quota -> window(quota).spend(1, now));
        return Optional.empty();
    }

    private Window window(Quota quota) {
        return windows.computeIfAbsent(quota, _ -> new Window(quota.limit(), quota.span()));
    }

    /// How much of the tightest limit is used, 1 for all of it.
    public synchronized double share() {
        long now = nanos.getAsLong();
        units.forget(now);
        writes.forget(now);
        return Math.max(units.share(), writes.share());
    }
}
