package app.seatkeeper.planning;

import app.seatkeeper.domain.id.PlanId;
import java.util.Map;
import java.util.Set;

/// Service plans that work only beside another one. Microsoft publishes no list; these are known from its answers.
///
/// @param oneOf for each such plan those of which one must be on
public record PlanNeeds(Map<PlanId, Set<PlanId>> oneOf) {

    public static final PlanNeeds NONE = new PlanNeeds(Map.of());

    public PlanNeeds {
        oneOf = Map.copyOf(oneOf);
    }

    public Set<PlanId> of(PlanId plan) {
        return oneOf.getOrDefault(plan, Set.of());
    }
}
