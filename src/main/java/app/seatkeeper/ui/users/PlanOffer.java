package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.Comparator;
import java.util.List;

/// A service plan that could be switched on or off for some people.
///
/// @param on      for how many of the people who hold the product directly it is on
/// @param holders how many hold the product directly
record PlanOffer(PlanId plan, String name, int on, int holders) {

    /// Services that people ask for by name, in the order in which they are looked for.
    private static final List<String> WELL_KNOWN = List.of(
            "EXCHANGE_S_ENTERPRISE", "EXCHANGE_S_STANDARD", "EXCHANGE_S_DESKLESS", "TEAMS1", "OFFICESUBSCRIPTION",
            "SHAREPOINTENTERPRISE", "SHAREPOINTSTANDARD", "SHAREPOINTDESKLESS", "INTUNE_A", "YAMMER_ENTERPRISE",
            "AAD_PREMIUM", "AAD_PREMIUM_P2", "MCOEV", "BI_AZURE_P2");

    /// The plans of a product that can be switched for a person, the well-known ones first.
    static List<ServicePlan> switchable(SkuId product, TenantSnapshot snapshot) {
        return snapshot.product(product).stream()
                .flatMap(one -> one.plans().stream())
                .filter(plan -> plan.appliesTo() == AppliesTo.USER)
                .sorted(wellKnownFirst())
                .toList();
    }

    static Comparator<ServicePlan> wellKnownFirst() {
        return Comparator.<ServicePlan>comparingInt(plan -> {
            int rank = WELL_KNOWN.indexOf(plan.code());
            return rank < 0 ? WELL_KNOWN.size() : rank;
        }).thenComparing(ServicePlan::name);
    }

    static List<PlanOffer> of(SkuId product, List<User> people, TenantSnapshot snapshot) {
        List<Assignment> direct = people.stream().flatMap(user -> user.direct(product).stream()).toList();
        return switchable(product, snapshot).stream()
                .map(plan -> new PlanOffer(plan.id(), plan.name(),
                        (int) direct.stream().filter(one -> !one.disabledPlans().contains(plan.id())).count(),
                        direct.size()))
                .toList();
    }
}
