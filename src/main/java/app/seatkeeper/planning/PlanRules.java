package app.seatkeeper.planning;

import app.seatkeeper.domain.id.PlanId;
import java.util.Set;

/// What is known of service plans beyond what the tenant says.
public record PlanRules(PlanFamilies families, ExclusivePlans exclusive, PlanNeeds needs) {

    public static final PlanRules NONE = new PlanRules(PlanFamilies.NONE, ExclusivePlans.NONE, PlanNeeds.NONE);

    /// The same rules, having learned from Microsoft that these plans exclude each other.
    public PlanRules learnedExclusive(Set<PlanId> plans) {
        return new PlanRules(families, exclusive.with(plans), needs);
    }

    /// The same rules, having learned from Microsoft that a plan works only beside one of these.
    public PlanRules learnedNeed(PlanId plan, Set<PlanId> needed) {
        return new PlanRules(families, exclusive, needs.with(plan, needed));
    }
}
