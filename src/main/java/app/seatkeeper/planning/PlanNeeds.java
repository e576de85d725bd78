package app.seatkeeper.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.id.PlanId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Service plans that work only beside another one. Microsoft publishes no list; these are known from its answers.
///
/// @param oneOf   for each such plan those of which one must be on
/// @param certain the plans of which Microsoft itself has said so
public record PlanNeeds(Map<PlanId, Set<PlanId>> oneOf, Set<PlanId> certain) {

    public static final PlanNeeds NONE = new PlanNeeds(Map.of());

    public PlanNeeds {
        oneOf = Map.copyOf(oneOf);
        certain = Set.copyOf(certain);
    }

    /// Needs that are only believed in.
    public PlanNeeds(Map<PlanId, Set<PlanId>> oneOf) {
        this(oneOf, Set.of());
    }

    /// The same needs and one that Microsoft has named; it may have named only some of those that would do.
    PlanNeeds with(PlanId plan, Set<PlanId> needed) {
        Map<PlanId, Set<PlanId>> more = new HashMap<>(oneOf);
        more.merge(plan, Set.copyOf(needed), PlanNeeds::both);
        return new PlanNeeds(more, both(certain, Set.of(plan)));
    }

    private static Set<PlanId> both(Set<PlanId> some, Set<PlanId> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toUnmodifiableSet());
    }

    public Set<PlanId> of(PlanId plan) {
        return oneOf.getOrDefault(plan, Set.of());
    }
}
