package app.seatkeeper.workspace;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Effect;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.workspace.RunEntry.Status;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Writes down line by line what becomes of a run: *about to* before each step is sent, its result after. Safe on
/// every thread.
final class RunLines {

    private final History history;
    private final RunRecord record;
    private final Explanation explanation;
    private final Clock clock;
    private final JobContext job;
    private final int total;
    private final AtomicInteger finished = new AtomicInteger();
    private final Set<UserId> unknown = ConcurrentHashMap.newKeySet();

    RunLines(History history, RunRecord record, Explanation explanation, Clock clock, JobContext job) {
        this.history = history;
        this.record = record;
        this.explanation = explanation;
        this.clock = clock;
        this.job = job;
        this.total = record.now().entries().size();
        job.progress(0, total);
    }

    /// Says more of a refusal than the tenant did.
    @FunctionalInterface
    interface Explanation {
        Fault of(Fault refused, Write write);
    }

    /// The lines of a run in which nothing has happened yet.
    static List<RunEntry> of(Preview preview, Clock clock) {
        return preview.rows().stream().filter(row -> row.runs().isPresent())
                .map(row -> line(row, clock)).toList();
    }

    private static RunEntry line(PreviewRow row, Clock clock) {
        return new RunEntry(row.user(), row.runs().orElseThrow(), Status.NOT_RUN, 0, null, null, List.of(),
                clock.instant(), Seen.NOT);
    }

    List<RunEntry> now() {
        return record.now().entries();
    }

    /// The user was read again and is as the preview showed.
    void read(User fresh) {
        history.change(record, fresh.id(), line -> new RunEntry(fresh, line.step(), line.status(), line.done(),
                line.fault(), line.skipped(), line.requestIds(), clock.instant(), line.seen()));
    }

    void skip(UserId user, RunEntry.Skipped why) {
        history.change(record, user, line -> next(line, Status.SKIPPED, line.done(), null, why, line.requestIds()));
        job.progress(finished.incrementAndGet(), total);
    }

    void beginning(Step step) {
        history.change(record, step.user(),
                line -> next(line, Status.SENDING, 0, null, null, List.of()));
    }

    void ended(Step step, StepResult result) {
        Fault fault = result.fault().map(why -> explained(why, step, (int) result.done())).orElse(null);
        List<String> requests = result.writes().stream().map(StepResult.WriteResult::requestId)
                .filter(id -> !id.isEmpty()).toList();
        history.change(record, step.user(), line -> next(line,
                status(step, result), (int) result.done(), fault, null, requests));
        if (result.writes().stream().anyMatch(StepResult.WriteResult.Unknown.class::isInstance)) {
            unknown.add(step.user());
        }
        job.progress(finished.incrementAndGet(), total);
    }

    private Fault explained(Fault fault, Step step, int failed) {
        return failed < step.writes().size() ? explanation.of(fault, step.writes().get(failed)) : fault;
    }

    private static Status status(Step step, StepResult result) {
        if (result.done() == step.writes().size()) {
            return Status.DONE;
        }
        if (result.done() > 0) {
            return Status.PARTLY_DONE;
        }
        return result.writes().isEmpty() ? Status.NOT_RUN : Status.FAILED;
    }

    /// Settles what was not known, now that the user was read back: a write that changes nothing any more has
    /// happened. What was written and does not show yet is looked at again later.
    void settle(User now) {
        if (unknown.remove(now.id())) {
            history.change(record, now.id(), line -> hasHappened(line, now) ? counted(line) : line);
        }
        history.change(record, now.id(), line -> line.done() > 0 ? line.seen(SecondLook.seen(line, now)) : line);
    }

    private static boolean hasHappened(RunEntry line, User now) {
        Write write = line.step().writes().get(line.done());
        return switch (write) {
            case Write.Edit _, Write.AssignLicense _, Write.JoinGroup _, Write.LeaveGroup _ ->
                    Freshness.differences(now, Effect.of(List.of(write), now), line.step()).isEmpty();
            case Write.RevokeSessions _, Write.Reprocess _ -> false;
        };
    }

    private RunEntry counted(RunEntry line) {
        boolean all = line.done() + 1 == line.step().writes().size();
        return next(line, all ? Status.DONE : Status.PARTLY_DONE, line.done() + 1, all ? null : line.fault(), null,
                line.requestIds());
    }

    /// Says of steps that were cut off in the middle that nothing is known of them.
    void cutOff() {
        for (RunEntry entry : now()) {
            if (entry.status() == Status.SENDING) {
                history.change(record, entry.step().user(), line -> next(line, Status.FAILED, line.done(),
                        new Fault.Offline(Original.NONE), null, line.requestIds()));
            }
        }
    }

    private RunEntry next(RunEntry line, Status status, int done, @Nullable Fault fault,
            RunEntry.@Nullable Skipped skipped, List<String> requests) {
        return new RunEntry(line.before(), line.step(), status, done, fault, skipped, requests, clock.instant(),
                line.seen());
    }
}
