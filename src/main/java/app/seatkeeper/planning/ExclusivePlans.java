package app.seatkeeper.planning;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.id.PlanId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Service plans that Microsoft does not let one user have together. The list is known to be incomplete; the tenant's
/// own answer decides.
///
/// @param groups for each such plan the groups it belongs to; two different plans of one group exclude each other
public record ExclusivePlans(Map<PlanId, Set<String>> groups) {

    public static final ExclusivePlans NONE = new ExclusivePlans(Map.of());

    public ExclusivePlans {
        groups = Map.copyOf(groups);
    }

    /// The same plans and some more that exclude each other; fewer than two say nothing.
    ExclusivePlans with(Set<PlanId> plans) {
        if (plans.size() < 2) {
            return this;
        }
        String group = plans.stream().map(PlanId::toString).sorted().collect(joining(" "));
        Map<PlanId, Set<String>> more = new HashMap<>(groups);
        plans.forEach(plan -> more.merge(plan, Set.of(group), ExclusivePlans::both));
        return new ExclusivePlans(more);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toUnmodifiableSet());
    }

    public Set<String> groups(PlanId plan) {
        return groups.getOrDefault(plan, Set.of());
    }
}
