package app.seatkeeper.graph;

import app.seatkeeper.jobs.Timing;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/// Decides, failure by failure, whether one piece of work is worth another try and how long to wait before it.
/// Microsoft's own wish in `Retry-After` comes first; without one the wait doubles each time, with jitter.
///
/// @param since    when the first failure happened, or null before it
/// @param failures how many there have been
/// @param broken   how many of them were answers that broke off
record Patience(Timing timing, RandomGenerator random, @Nullable Instant since, int failures, int broken) {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final int MOST_BROKEN_ANSWERS = 3;
    private static final int MOST_TRIES_UNTIL_ARRIVED = 4;
    private static final int MOST_DOUBLINGS = 10;
    private static final double JITTER = 0.25;

    static Patience fresh(Timing timing, RandomGenerator random) {
        return new Patience(timing, random, null, 0, 0);
    }

    /// Stand still for that long, for that reason.
    ///
    /// @param fault what to say should it be given up
    /// @param left  what decides about the next failure
    record Pause(WaitReason reason, Duration length, Fault fault, Patience left) { }

    /// @throws TenantException if trying again cannot help or has been tried for long enough
    Pause after(Rejection rejected) throws TenantException {
        Fault fault = Faults.of(rejected.original(), rejected.retryAfter());
        WaitReason reason = switch (fault) {
            case Fault.Throttled _ -> WaitReason.THROTTLED;
            case Fault.Unavailable _ -> WaitReason.UNAVAILABLE;
            case Fault.SignInNeeded _, Fault.SignInFailed _, Fault.ConsentNeeded _, Fault.RoleNeeded _,
                    Fault.ReadOnly _, Fault.NotAllowed _, Fault.PremiumNeeded _, Fault.NotFound _, Fault.Offline _,
                    Fault.Refused _, Fault.Unreadable _, Fault.ForeignLink _, Fault.ListExpired _,
                    Fault.Unexpected _ -> throw new TenantException(fault, rejected);
        };
        return pause(reason, rejected.retryAfter().orElseGet(this::backoff), fault, broken);
    }

    /// @throws TenantException likewise
    Pause after(IOException failure) throws TenantException {
        Fault fault = new Fault.Offline(Faults.original(failure));
        if (failure instanceof SSLHandshakeException) {
            throw new TenantException(fault, failure);
        }
        boolean brokeOff = failure instanceof BrokenOff;
        if (brokeOff && broken == MOST_BROKEN_ANSWERS) {
            throw new TenantException(new Fault.Unreadable("The answer broke off", Faults.original(failure)), failure);
        }
        return pause(WaitReason.OFFLINE, backoff(), fault, brokeOff ? broken + 1 : broken);
    }

    /// For a change refused only because the one before it has not yet arrived everywhere.
    ///
    /// @throws TenantException if it should have arrived by now
    Pause untilArrived(Rejection rejected) throws TenantException {
        Fault fault = Faults.of(rejected.original(), rejected.retryAfter());
        if (failures >= MOST_TRIES_UNTIL_ARRIVED) {
            throw new TenantException(fault, rejected);
        }
        return pause(WaitReason.UNAVAILABLE, backoff(), fault, broken);
    }

    /// For something that does not show yet.
    ///
    /// @throws TenantException with the fault if it should show by now
    Pause untilShown(Fault fault) throws TenantException {
        return pause(WaitReason.REPLICATION, BETWEEN_LOOKS, fault, broken);
    }

    private Pause pause(WaitReason reason, Duration length, Fault fault, int nowBroken) throws TenantException {
        Instant now = timing.now();
        Instant begun = since == null ? now : since;
        if (Duration.between(begun, now).plus(length).compareTo(limit(reason)) > 0) {
            throw new TenantException(fault);
        }
        return new Pause(reason, length, fault, new Patience(timing, random, begun, failures + 1, nowBroken));
    }

    private static Duration limit(WaitReason reason) {
        return switch (reason) {
            case THROTTLED -> Duration.ofMinutes(15);
            case UNAVAILABLE -> Duration.ofMinutes(5);
            case REPLICATION -> Duration.ofMinutes(5);
            case OFFLINE -> Duration.ofMinutes(2);
        };
    }

    private Duration backoff() {
        long doubled = FIRST_WAIT.toMillis() << Math.min(failures, MOST_DOUBLINGS);
        long plain = Math.min(doubled, LONGEST_WAIT.toMillis());
        return Duration.ofMillis(Math.round(plain * (1 + JITTER * (2 * random.nextDouble() - 1))));
    }
}
