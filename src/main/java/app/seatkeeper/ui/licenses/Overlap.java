package app.seatkeeper.ui.licenses;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Another product of the tenant in which the same service plans are.
///
/// @param whole whether every plan is in the other product
/// @param users how many users hold both
record Overlap(SkuId other, String name, boolean whole, int users) {

    /// Products that share plans with the given one, those that users hold together first. Plans for the whole
    /// company and fillers, which are in nearly every product, do not count.
    static List<Overlap> of(SkuId product, TenantSnapshot snapshot, Census census) {
        Set<PlanId> own = snapshot.product(product).map(Overlap::plans).orElse(Set.of());
        return snapshot.products().stream()
                .filter(other -> !other.id().equals(product))
                .filter(other -> plans(other).stream().anyMatch(own::contains))
                .map(other -> new Overlap(other.id(), other.name(), plans(other).containsAll(own),
                        census.together(product, other.id())))
                .sorted(Comparator.comparingInt(Overlap::users).reversed()
                        .thenComparing(Comparator.comparing(Overlap::whole).reversed())
                        .thenComparing(Overlap::name))
                .toList();
    }

    private static Set<PlanId> plans(Product product) {
        return product.plans().stream()
                .filter(plan -> plan.appliesTo() == AppliesTo.USER && !isFiller(plan))
                .map(ServicePlan::id).collect(toUnmodifiableSet());
    }

    private static boolean isFiller(ServicePlan plan) {
        return plan.code().startsWith("EXCHANGE_S_FOUNDATION") || plan.code().startsWith("M365_LIGHTHOUSE_");
    }
}
