package app.seatkeeper.workspace;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.tenant.Fault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Everything done in this session, in memory only. Safe on every thread.
///
/// Listeners hear of the beginning and the end of a run at once, and of its lines at most ten times a second.
final class History {

    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final Clock clock;
    private final List<RunRecord> runs = new ArrayList<>();
    private final List<Consumer<Run>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong told = new AtomicLong();

    History(Clock clock) {
        this.clock = clock;
    }

    RunRecord begin(LicensePlan plan, String by, int undoes, List<RunEntry> entries) {
        RunRecord record;
        synchronized (runs) {
            record = new RunRecord(runs.size() + 1, plan, by, clock.instant(), undoes, entries);
            runs.add(record);
        }
        tell(record);
        return record;
    }

    void change(RunRecord record, UserId user, UnaryOperator<RunEntry> change) {
        record.change(user, change);
        long last = told.get();
        if (System.nanoTime() - last > PAUSE && told.compareAndSet(last, System.nanoTime())) {
            tell(record);
        }
    }

    Run end(RunRecord record, @Nullable Fault broken) {
        record.end(clock.instant(), broken);
        tell(record);
        return record.now();
    }

    private void tell(RunRecord record) {
        if (!listeners.isEmpty()) {
            Run now = record.now();
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    Runnable listen(Consumer<Run> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// The runs as they stand, newest first.
    List<Run> runs() {
        synchronized (runs) {
            return runs.reversed().stream().map(RunRecord::now).toList();
        }
    }

    void forget() {
        listeners.clear();
        synchronized (runs) {
            runs.clear();
        }
    }
}
