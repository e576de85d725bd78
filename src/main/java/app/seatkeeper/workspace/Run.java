package app.seatkeeper.workspace;

import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.tenant.Fault;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One run as it stands: what it was to do, who started it, and a line for each user. Never changes; the history
/// holds the newest.
///
/// @param number counts the runs of the session from 1
/// @param by     name of the person who started it
/// @param ended  when it ended; null while it is running
/// @param broken why the run could not go on, with the rest not run; null where it went through
/// @param undoes number of the run this one takes back, or 0
public record Run(
        int number,
        LicensePlan plan,
        String by,
        Instant started,
        @Nullable Instant ended,
        @Nullable Fault broken,
        int undoes,
        List<RunEntry> entries) {

    public Run {
        entries = List.copyOf(entries);
    }

    public long count(RunEntry.Status status) {
        return entries.stream().filter(entry -> entry.status() == status).count();
    }

    /// How many users have read back so.
    public long count(Seen.State state) {
        return entries.stream().filter(entry -> entry.seen().state() == state).count();
    }

    public boolean isRunning() {
        return ended == null;
    }
}
