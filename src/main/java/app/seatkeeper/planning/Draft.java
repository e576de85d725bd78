package app.seatkeeper.planning;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What a plan would do to one user if there were seats for everybody.
///
/// @param writes    what would be written; empty where nothing is to be done
/// @param need      the seats that takes and frees
/// @param problems  what there is to say, in no order of weight
/// @param blocked   whether it cannot be done
/// @param undecided whether the person has to decide first
/// @param leftOut   whether the person has unticked the user
record Draft(
        User user,
        List<Write> writes,
        User after,
        Map<UserField, String> edits,
        RunOrder.Need need,
        List<PlanProblem> problems,
        boolean blocked,
        boolean undecided,
        boolean leftOut) {

    /// A user whom the tenant does not have.
    static Draft gone(User user, boolean leftOut) {
        return new Draft(user, List.of(), user, Map.of(), RunOrder.Need.NONE,
                List.of(new PlanProblem.UserGone()), true, false, leftOut);
    }

    /// What is to be done, seats aside.
    PreviewRow.Verdict verdict() {
        if (blocked) {
            return PreviewRow.Verdict.CANNOT_BE_DONE;
        }
        if (writes.isEmpty()) {
            return PreviewRow.Verdict.NOTHING_TO_DO;
        }
        return undecided ? PreviewRow.Verdict.NEEDS_DECISION : PreviewRow.Verdict.WILL_CHANGE;
    }

    /// Whether the step competes for seats.
    boolean runs() {
        return verdict() == PreviewRow.Verdict.WILL_CHANGE && !leftOut;
    }

    /// @param seats why there is no seat, or empty
    PreviewRow row(List<PlanProblem> seats) {
        PreviewRow.Verdict verdict = seats.isEmpty() ? verdict() : PreviewRow.Verdict.CANNOT_BE_DONE;
        boolean open = verdict == PreviewRow.Verdict.WILL_CHANGE || verdict == PreviewRow.Verdict.NEEDS_DECISION;
        List<PlanProblem> all = new ArrayList<>(problems);
        all.addAll(seats);
        all.sort(Comparator.comparing(PlanProblem::weight).reversed());
        return new PreviewRow(user, verdict, verdict == PreviewRow.Verdict.WILL_CHANGE && !leftOut,
                Holdings.of(user), Holdings.of(open ? after : user),
                open ? edits : Map.of(), all, open ? new Step(user.id(), writes) : null);
    }
}
