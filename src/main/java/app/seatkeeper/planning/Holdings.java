package app.seatkeeper.planning;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a user holds, each product once, however many paths it comes by.
public final class Holdings {

    private Holdings() { }

    /// Each product the user was given, in the order of the assignments.
    public static List<Holding> of(User user) {
        Map<SkuId, Holding> found = new LinkedHashMap<>();
        for (Assignment path : user.assignments()) {
            found.merge(path.product(),
                    new Holding(path.product(), path.disabledPlans(), path.isDirect(), !path.isDirect()),
                    (one, other) -> new Holding(one.product(), common(one.off(), other.off()),
                            one.direct() || other.direct(), one.byGroup() || other.byGroup()));
        }
        return new ArrayList<>(found.values());
    }

    /// The products that take up a seat for the user, with the plans that are off on every path. A path that
    /// Microsoft could not carry out gives nothing and takes no seat.
    public static Map<SkuId, Set<PlanId>> working(User user) {
        Map<SkuId, Set<PlanId>> found = new LinkedHashMap<>();
        for (Assignment path : user.assignments()) {
            if (path.state() != AssignmentState.ERROR) {
                found.merge(path.product(), path.disabledPlans(), Holdings::common);
            }
        }
        return found;
    }

    private static Set<PlanId> common(Set<PlanId> one, Set<PlanId> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        Set<PlanId> both = new HashSet<>(one);
        both.retainAll(other);
        return Set.copyOf(both);
    }
}
