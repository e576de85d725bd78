package app.seatkeeper.workspace;

import static java.util.stream.Collectors.toMap;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.planning.Effect;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Looks again at users who did not read back as they were written: what one server of the directory has stored, the
/// others show a little later. Only what still differs after the last look is reported.
final class SecondLook {

    /// After half a minute, and after two minutes.
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(30), Duration.ofSeconds(90));

    private final TenantAccess access;
    private final History history;
    private final Newest newest;
    private final Timing timing;

    SecondLook(TenantAccess access, History history, Newest newest, Timing timing) {
        this.access = access;
        this.history = history;
        this.newest = newest;
        this.timing = timing;
    }

    /// How a line reads back.
    static Seen seen(RunEntry line, User now) {
        User wanted = Effect.of(line.step().writes().subList(0, line.done()), line.before());
        List<String> differences = Freshness.differences(wanted, now, line.step());
        return differences.isEmpty() ? new Seen(Seen.State.AS_WRITTEN, List.of())
                : new Seen(Seen.State.AWAITED, differences);
    }

    /// Waits and looks, until everybody is as written or it has been looked often enough.
    void at(RunRecord record, JobContext job) throws TenantException, InterruptedException {
        for (Duration wait : WAITS) {
            if (awaited(record).isEmpty()) {
                return;
            }
            job.waiting(WaitReason.REPLICATION, wait);
            timing.sleep(wait);
            job.waiting(WaitReason.REPLICATION, Duration.ZERO);
            look(record, job);
        }
        for (RunEntry line : awaited(record)) {
            history.change(record, line.before().id(),
                    one -> one.seen(new Seen(Seen.State.OTHERWISE, one.seen().fields())));
        }
        history.changed(record);
    }

    private void look(RunRecord record, JobContext job) throws TenantException, InterruptedException {
        List<UserId> ids = awaited(record).stream().map(line -> line.before().id()).toList();
        Map<UserId, User> now = access.users().these(ids, job).stream()
                .collect(toMap(User::id, user -> user, (one, _) -> one));
        for (UserId id : ids) {
            User user = now.get(id);
            history.change(record, id, line -> user == null || history.isWrittenAfter(record, id)
                    ? line.seen(Seen.NOT) : line.seen(seen(line, user)));
        }
        newest.refresh(now.values(), List.of());
        history.changed(record);
    }

    private static List<RunEntry> awaited(RunRecord record) {
        return record.now().entries().stream()
                .filter(line -> line.seen().state() == Seen.State.AWAITED).toList();
    }
}
