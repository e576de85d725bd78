package app.seatkeeper.planning;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a plan does to one user.
///
/// @param user     the user as read, before anything is written
/// @param verdict  which group of the preview the user stands in
/// @param included whether the user is ticked
/// @param before   products held now
/// @param after    products held when the step is done; the same as before where nothing changes
/// @param edits    properties that change, with their new value
/// @param problems what there is to say, heaviest first
/// @param step     what is written if the user is included; null where nothing can be or need be done
public record PreviewRow(
        User user,
        Verdict verdict,
        boolean included,
        List<Holding> before,
        List<Holding> after,
        Map<UserField, String> edits,
        List<PlanProblem> problems,
        @Nullable Step step) {

    /// The groups of a preview, in the order in which they are shown.
    public enum Verdict {
        NEEDS_DECISION,
        WILL_CHANGE,
        CANNOT_BE_DONE,
        NOTHING_TO_DO
    }

    public PreviewRow {
        before = List.copyOf(before);
        after = List.copyOf(after);
        edits = Map.copyOf(edits);
        problems = List.copyOf(problems);
    }

    /// What will be written when the plan runs now.
    public Optional<Step> runs() {
        return verdict == Verdict.WILL_CHANGE && included ? Optional.ofNullable(step) : Optional.empty();
    }
}
