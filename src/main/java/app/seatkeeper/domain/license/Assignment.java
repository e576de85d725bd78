package app.seatkeeper.domain.license;

import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One product one user was given, by one source.
///
/// Source: Graph `user.licenseAssignmentStates`, one entry per product and path.
///
/// @param disabledPlans service plans of the product that are switched off on this path
/// @param updated       when Microsoft last changed this assignment; null where it does not say
public record Assignment(
        SkuId product,
        AssignmentSource source,
        Set<PlanId> disabledPlans,
        AssignmentState state,
        AssignmentError error,
        @Nullable Instant updated) {

    public Assignment {
        disabledPlans = Set.copyOf(disabledPlans);
    }

    /// A direct assignment that works, as it is right after somebody made it.
    public static Assignment direct(SkuId product, Set<PlanId> disabledPlans) {
        return new Assignment(product, AssignmentSource.DIRECT, disabledPlans,
                AssignmentState.ACTIVE, AssignmentError.NONE, null);
    }

    /// An assignment by a group that works, as it is right after Microsoft has worked it out.
    public static Assignment byGroup(GroupId group, Grant grant) {
        return new Assignment(grant.product(), new AssignmentSource.ByGroup(group), grant.disabledPlans(),
                AssignmentState.ACTIVE, AssignmentError.NONE, null);
    }

    public boolean isBy(GroupId group) {
        return source.equals(new AssignmentSource.ByGroup(group));
    }

    public boolean isDirect() {
        return source instanceof AssignmentSource.Direct;
    }
}
