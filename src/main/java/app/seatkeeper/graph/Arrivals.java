package app.seatkeeper.graph;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentError;
import app.seatkeeper.domain.license.AssignmentState;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Refusal;
import app.seatkeeper.tenant.StepResult.WriteResult;
import app.seatkeeper.tenant.TenantException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks whether what a step has done to groups shows in the user's licenses, before the step goes on or ends: nothing
/// is taken before what comes by a new group works, and nothing is given before what came by an old one is gone.
/// Microsoft works the licenses of groups out some time after it has taken a member in or let one go.
final class Arrivals {

    private final UserBatch users;
    private final Throttle throttle;

    Arrivals(UserBatch users, Throttle throttle) {
        this.users = users;
        this.throttle = throttle;
    }

    /// What came of looking.
    ///
    /// @param ready    tasks that may be sent
    /// @param verdicts on those that wait on, or need not wait any longer
    record Looked(List<Task> ready, List<Verdict> verdicts) { }

    /// @param tasks at most as many as fit into one batch
    Looked look(List<Task> tasks, JobContext job) throws InterruptedException {
        List<Task> ready = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        List<Task> waiting = new ArrayList<>();
        tasks.forEach(task -> (isToBeAwaited(task) ? waiting : ready).add(task));
        if (waiting.isEmpty()) {
            return new Looked(ready, verdicts);
        }
        try {
            Map<UserId, User> now = users.part(waiting.stream().map(Task::user).toList(), job).stream()
                    .collect(toMap(User::id, identity()));
            for (Task task : waiting) {
                Optional<Refusal> lack = lacking(task, now.get(task.user()));
                if (lack.isPresent()) {
                    verdicts.add(putOff(task, lack.get()));
                } else if (task.isComplete()) {
                    verdicts.add(seen(task));
                } else {
                    ready.add(task.arrived(throttle.patience()));
                }
            }
        } catch (TenantException e) {
            waiting.forEach(task -> verdicts.add(failed(task, e.fault())));
        }
        return new Looked(ready, verdicts);
    }

    private static boolean isToBeAwaited(Task task) {
        return task.isComplete() || (!task.hasArrived() && (!awaited(task).isEmpty() || !leaving(task).isEmpty()));
    }

    /// The groups joined before, if the write under way takes something or none is left.
    private static List<Write.JoinGroup> awaited(Task task) {
        boolean takes = task.isComplete() || switch (task.write()) {
            case Write.LeaveGroup _ -> true;
            case Write.AssignLicense(_, var remove) -> !remove.isEmpty();
            case Write.JoinGroup _, Write.Edit _, Write.RevokeSessions _, Write.Reprocess _ -> false;
        };
        return takes ? task.before(Write.JoinGroup.class) : List.of();
    }

    /// The groups left before, if the write under way gives something or none is left.
    private static List<Write.LeaveGroup> leaving(Task task) {
        boolean gives = task.isComplete() || switch (task.write()) {
            case Write.JoinGroup _ -> true;
            case Write.AssignLicense(var add, _) -> !add.isEmpty();
            case Write.LeaveGroup _, Write.Edit _, Write.RevokeSessions _, Write.Reprocess _ -> false;
        };
        return gives ? task.before(Write.LeaveGroup.class) : List.of();
    }

    /// What is still to be awaited of a user; nothing of one who is gone, as the next write will tell.
    private static Optional<Refusal> lacking(Task task, @Nullable User now) {
        if (now == null) {
            return Optional.empty();
        }
        Stream<Refusal> missing = awaited(task).stream().flatMap(joined -> joined.gives().stream()
                .flatMap(grant -> missing(now, joined.group(), grant.product())));
        Stream<Refusal> left = leaving(task).stream().filter(write -> now.assignments().stream()
                .anyMatch(path -> path.isBy(write.group()) && path.state() != AssignmentState.ERROR))
                .map(write -> new Refusal.NotLeft(write.group()));
        return Stream.concat(missing, left).max(Comparator.comparing(Arrivals::isFinal));
    }

    private static Stream<Refusal> missing(User now, GroupId group, SkuId product) {
        Optional<Assignment> path = now.of(product).filter(one -> one.isBy(group)).findFirst();
        if (path.isPresent() && path.get().state() == AssignmentState.ACTIVE) {
            return Stream.empty();
        }
        boolean failed = path.isPresent() && path.get().state().isError();
        AssignmentError why = path.map(Assignment::error).filter(error -> error != AssignmentError.NONE)
                .orElse(AssignmentError.OTHER);
        return Stream.of(new Refusal.NotArrived(product, group, failed ? why : AssignmentError.NONE));
    }

    /// Whether waiting does not help.
    private static boolean isFinal(Refusal lack) {
        return lack instanceof Refusal.NotArrived(_, _, var error) && error != AssignmentError.NONE;
    }

    private Verdict putOff(Task task, Refusal lack) {
        Fault fault = new Fault.Refused(lack, Original.NONE);
        if (isFinal(lack)) {
            return failed(task, fault);
        }
        try {
            Patience.Pause pause = task.patience().untilShown(fault);
            return new Verdict.PutOff(task.putOff(pause.left()), pause);
        } catch (TenantException e) {
            return failed(task, e.fault());
        }
    }

    private static Verdict seen(Task task) {
        return new Verdict.Ended(task, new WriteResult.Done(""));
    }

    /// What was carried out has been carried out, whether it shows or not.
    private static Verdict failed(Task task, Fault fault) {
        return task.isComplete() ? seen(task) : new Verdict.Ended(task, new WriteResult.Failed(fault, ""));
    }
}
