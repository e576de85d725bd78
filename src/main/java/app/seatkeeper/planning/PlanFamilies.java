package app.seatkeeper.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which service plans are editions of the same service, for example the Exchange plans of F3, E3 and E5.
///
/// @param ranks the family of each plan and its level in it; plans without relatives are left out
public record PlanFamilies(Map<PlanId, Rank> ranks) {

    public static final PlanFamilies NONE = new PlanFamilies(Map.of());

    public PlanFamilies {
        ranks = Map.copyOf(ranks);
    }

    /// Where a plan stands in its family.
    ///
    /// @param level a higher level includes what a lower one offers
    public record Rank(String family, int level) { }

    public Optional<Rank> rank(PlanId plan) {
        return Optional.ofNullable(ranks.get(plan));
    }

    /// Plans of one product that stay off because they were off in another.
    ///
    /// A plan that both products have stays as it was. A plan that only the new product has is off if the old one
    /// had plans of its family and none of them was on.
    ///
    /// @param had the plans of the old product
    /// @param off those of them that were off
    public Set<PlanId> carried(Set<PlanId> had, Set<PlanId> off, Product to) {
        if (off.isEmpty()) {
            return Set.of();
        }
        Set<String> served = had.stream().filter(plan -> !off.contains(plan))
                .flatMap(plan -> rank(plan).stream()).map(Rank::family).collect(toUnmodifiableSet());
        Set<String> unserved = off.stream()
                .flatMap(plan -> rank(plan).stream()).map(Rank::family)
                .filter(family -> !served.contains(family)).collect(toUnmodifiableSet());
        return to.plans().stream()
                .filter(plan -> had.contains(plan.id()) ? off.contains(plan.id()) : isOf(unserved, plan))
                .map(ServicePlan::id).collect(toUnmodifiableSet());
    }

    private boolean isOf(Set<String> families, ServicePlan plan) {
        return plan.appliesTo() == AppliesTo.USER
                && rank(plan.id()).filter(rank -> families.contains(rank.family())).isPresent();
    }
}
