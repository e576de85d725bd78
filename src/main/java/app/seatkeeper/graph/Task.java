package app.seatkeeper.graph;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepResult.WriteResult;
import java.util.List;
import java.util.stream.Stream;

/// How far one step has come.
///
/// @param results  of the writes that have ended, each carried out but perhaps the last
/// @param patience decides about the next failure of the write under way
/// @param doubtful whether the write under way was once sent without an answer, so that a refusal may only mean that
///                 it has already happened
/// @param hasArrived whether what earlier writes have done to groups was seen, so that the write may be sent
/// @param renewed  whether the write under way was already refused for its token
record Task(Step step, List<WriteResult> results, Patience patience, boolean doubtful, boolean hasArrived,
        boolean renewed) {

    Task {
        results = List.copyOf(results);
    }

    static Task begun(Step step, Patience patience) {
        return new Task(step, List.of(), patience, false, false, false);
    }

    UserId user() {
        return step.user();
    }

    /// The write under way.
    Write write() {
        return step.writes().get(results.size());
    }

    /// Whether the write just before the one under way has set the usage location.
    boolean hasJustBeenLocated() {
        return !results.isEmpty() && step.writes().get(results.size() - 1) instanceof Write.Edit(var values)
                && values.containsKey(UserField.USAGE_LOCATION);
    }

    Task ended(WriteResult result, Patience fresh) {
        return new Task(step, Stream.concat(results.stream(), Stream.of(result)).toList(), fresh, false, false,
                false);
    }

    /// What was awaited is there; failures from now on are the write's own.
    Task arrived(Patience fresh) {
        return new Task(step, results, fresh, doubtful, true, renewed);
    }

    /// The writes of one kind that were carried out before.
    <W extends Write> List<W> before(Class<W> kind) {
        return step.writes().subList(0, results.size()).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Task putOff(Patience left) {
        return new Task(step, results, left, doubtful, hasArrived, renewed);
    }

    Task inDoubt() {
        return new Task(step, results, patience, true, hasArrived, renewed);
    }

    Task withNewToken() {
        return new Task(step, results, patience, doubtful, hasArrived, true);
    }

    /// Whether every write was carried out.
    boolean isComplete() {
        return results.size() == step.writes().size()
                && results.stream().allMatch(WriteResult.Done.class::isInstance);
    }

    /// Whether every write was carried out and what they have done to groups takes time to show.
    boolean isToBeSeen() {
        return isComplete() && step.writes().stream()
                .anyMatch(write -> write instanceof Write.JoinGroup || write instanceof Write.LeaveGroup);
    }

    boolean hasMore() {
        boolean allDone = results.stream().allMatch(WriteResult.Done.class::isInstance);
        return allDone && results.size() < step.writes().size();
    }

    StepResult result() {
        return new StepResult(results);
    }
}
