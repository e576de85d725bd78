package app.seatkeeper.demo.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// So much in so long, looking back from every instant.
final class Window {

    private final int limit;
    private final long span;
    private final Deque<long[]> spent = new ArrayDeque<>();
    private int sum;

    Window(int limit, Duration span) {
        this.limit = limit;
        this.span = span.toNanos();
    }

    void forget(long now) {
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
