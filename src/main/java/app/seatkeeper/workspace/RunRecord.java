package app.seatkeeper.workspace;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.tenant.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One run while it is being written down. Safe on every thread.
final class RunRecord {

    private final int number;
    private final LicensePlan plan;
    private final String by;
    private final Instant started;
    private final int undoes;
    private final List<RunEntry> entries;
    private final Map<UserId, Integer> places = new HashMap<>();
    private final List<Ending> ending = new ArrayList<>(1);

    private record Ending(Instant at, @Nullable Fault broken) { }

    RunRecord(int number, LicensePlan plan, String by, Instant started, int undoes, List<RunEntry> entries) {
        this.number = number;
        this.plan = plan;
        this.by = by;
        this.started = started;
        this.undoes = undoes;
        this.entries = new ArrayList<>(entries);
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).step().user(), i);
        }
    }

    synchronized void change(UserId user, UnaryOperator<RunEntry> change) {
        Integer place = places.get(user);
        if (place != null) {
            entries.set(place, change.apply(entries.get(place)));
        }
    }

    synchronized void end(Instant at, @Nullable Fault broken) {
        ending.add(new Ending(at, broken));
    }

    /// The run as it stands.
    synchronized Run now() {
        Ending end = ending.isEmpty() ? null : ending.getFirst();
        return new Run(number, plan, by, started, end == null ? null : end.at(), end == null ? null : end.broken(),
                undoes, entries);
    }
}
