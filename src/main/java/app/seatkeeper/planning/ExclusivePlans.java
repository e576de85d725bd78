package app.seatkeeper.planning;

import app.seatkeeper.domain.id.PlanId;
import java.util.Map;
import java.util.Set;

/// Service plans that Microsoft does not let one user have together. The list is known to be incomplete; the tenant's
/// own answer decides.
///
/// @param groups for each such plan the groups it belongs to; two different plans of one group exclude each other
public record ExclusivePlans(Map<PlanId, Set<String>> groups) {

    public static final ExclusivePlans NONE = new ExclusivePlans(Map.of());

    public ExclusivePlans {
        groups = Map.copyOf(groups);
    }

    public Set<String> groups(PlanId plan) {
        return groups.getOrDefault(plan, Set.of());
    }
}
