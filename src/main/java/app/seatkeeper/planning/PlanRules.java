package app.seatkeeper.planning;

/// What is known of service plans beyond what the tenant says.
public record PlanRules(PlanFamilies families, ExclusivePlans exclusive, PlanNeeds needs) {

    public static final PlanRules NONE = new PlanRules(PlanFamilies.NONE, ExclusivePlans.NONE, PlanNeeds.NONE);
}
