package app.seatkeeper.graph;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.WaitReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps below the number of requests that Microsoft takes in a time, by waiting before the one that would be too many.
/// Every request counts, those that are refused too. Safe on every thread.
final class Pace {

    private final Throttle throttle;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Limit, Deque<Instant>> sent = new HashMap<>();

    Pace(Throttle throttle) {
        this.throttle = throttle;
    }

    /// How many requests are taken.
    ///
    /// @param of what is counted
    /// @param in any stretch of time of this length
    record Limit(String of, int requests, Duration in) { }

    /// Waits until one more request stays within all limits, and counts it.
    void await(List<Limit> limits, JobContext job) throws InterruptedException {
        for (Duration left = taken(limits); left.isPositive(); left = taken(limits)) {
            throttle.stand(WaitReason.THROTTLED, left, job);
        }
    }

    /// @return nothing where the request was counted; else how long it has to wait
    private Duration taken(List<Limit> limits) {
        lock.lock();
        try {
            Instant now = throttle.timing().now();
            Duration longest = limits.stream().map(limit -> left(limit, now)).max(Duration::compareTo)
                    .orElse(Duration.ZERO);
            if (!longest.isPositive()) {
                limits.forEach(limit -> times(limit).add(now));
            }
            return longest;
        } finally {
            lock.unlock();
        }
    }

    private Duration left(Limit limit, Instant now) {
        Deque<Instant> times = times(limit);
        times.removeIf(time -> !time.plus(limit.in()).isAfter(now));
        return times.size() < limit.requests() ? Duration.ZERO
                : Duration.between(now, times.getFirst().plus(limit.in()));
    }

    private Deque<Instant> times(Limit limit) {
        return sent.computeIfAbsent(limit, _ -> new ArrayDeque<>());
    }
}
