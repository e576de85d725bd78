package app.seatkeeper.workspace;

import static java.util.stream.Collectors.toMap;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.AssignmentState;
import app.seatkeeper.planning.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells whether a user is still as the person saw before confirming.
final class Freshness {

    private Freshness() { }

    /// What differs, in the words of the history; empty where nothing does.
    ///
    /// @param shown the user of the preview
    static List<String> differences(User shown, User now, Step step) {
        List<String> found = new ArrayList<>();
        Map<Path, Set<PlanId>> before = paths(shown);
        Map<Path, Set<PlanId>> then = paths(now);
        if (!before.keySet().equals(then.keySet())) {
            found.add("licenses");
        }
        if (before.entrySet().stream().anyMatch(path ->
                !then.getOrDefault(path.getKey(), path.getValue()).equals(path.getValue()))) {
            found.add("plans");
        }
        if (differs(UserField.USAGE_LOCATION, shown, now)) {
            found.add("usageLocation");
        }
        if (differs(UserField.ACCOUNT_ENABLED, shown, now) || isEditedDifferently(shown, now, step)) {
            found.add("account");
        }
        return found;
    }

    /// A way by which the user has a product. One that Microsoft cannot carry out is another way: it takes no seat.
    private record Path(SkuId product, AssignmentSource source, boolean works) { }

    private static Map<Path, Set<PlanId>> paths(User user) {
        return user.assignments().stream().collect(toMap(
                one -> new Path(one.product(), one.source(), one.state() != AssignmentState.ERROR),
                one -> one.disabledPlans(), (one, _) -> one));
    }

    private static boolean differs(UserField field, User shown, User now) {
        return !Fields.value(shown, field).equals(Fields.value(now, field));
    }

    private static boolean isEditedDifferently(User shown, User now, Step step) {
        return step.writes().stream().anyMatch(write -> write instanceof Write.Edit(var values)
                && values.keySet().stream().anyMatch(field ->
                        field != UserField.USAGE_LOCATION && differs(field, shown, now)));
    }
}
