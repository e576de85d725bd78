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

    /// Tells the listeners of a record at once.
    void changed(RunRecord record) {
        tell(record);
    }

    /// The record of a run, by its number.
    ///
    /// @throws IllegalArgumentException if there is none
    RunRecord record(int number) {
        synchronized (runs) {
            if (number < 1 || number > runs.size()) {
                throw new IllegalArgumentException("No run " + number);
            }
            return runs.get(number - 1);
        }
    }

    /// Whether a later run has written this user too, so that the first cannot be judged any more.
    boolean isWrittenAfter(RunRecord record, UserId user) {
        List<RunRecord> later;
        synchronized (runs) {
            later = List.copyOf(runs.subList(runs.indexOf(record) + 1, runs.size()));
        }
        return later.stream().flatMap(run -> run.now().entries().stream())
                .anyMatch(line -> line.before().id().equals(user) && line.status() != RunEntry.Status.SKIPPED
                        && line.status() != RunEntry.Status.NOT_RUN);
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
