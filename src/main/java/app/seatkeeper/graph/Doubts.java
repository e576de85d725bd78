package app.seatkeeper.graph;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.StepResult.WriteResult;
import app.seatkeeper.tenant.TenantException;
import java.util.List;
import java.util.Map;

/// Settles whether writes that had no answer, or none that can be trusted, have happened: the users are read again, and
/// whoever shows the change has it.
final class Doubts {

    private final UserBatch users;

    Doubts(UserBatch users) {
        this.users = users;
    }

    /// @param doubted what holds for each write unless it is seen on its user; at most as many as fit into one batch
    List<Verdict> settled(List<Verdict> doubted, JobContext job) throws InterruptedException {
        if (doubted.isEmpty()) {
            return List.of();
        }
        try {
            List<UserId> ids = doubted.stream().map(one -> one.task().user()).toList();
            Map<UserId, User> now = users.part(ids, job).stream().collect(toMap(User::id, identity()));
            return doubted.stream().map(one -> isSeen(one.task(), now) ? done(one.task()) : one).toList();
        } catch (TenantException e) {
            return doubted.stream().map(one -> unknown(one.task(), e.fault())).toList();
        }
    }

    private static boolean isSeen(Task task, Map<UserId, User> now) {
        User user = now.get(task.user());
        return user != null && Writes.isSeenOn(user, task.write());
    }

    private static Verdict done(Task task) {
        return new Verdict.Ended(task, new WriteResult.Done(""));
    }

    private static Verdict unknown(Task task, Fault fault) {
        return new Verdict.Ended(task, new WriteResult.Unknown(fault, ""));
    }
}
