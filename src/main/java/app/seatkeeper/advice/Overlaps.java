package app.seatkeeper.advice;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.planning.PlanFamilies;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Which products have what other products have.
///
/// Plans for the whole company and fillers, which are in nearly every product, do not count.
public final class Overlaps {

    private final PlanFamilies families;
    private final Map<SkuId, Set<PlanId>> counted = new HashMap<>();
    private final Map<SkuId, Set<SkuId>> containers = new HashMap<>();

    public Overlaps(Collection<Product> products, PlanFamilies families) {
        this.families = families;
        products.forEach(product -> counted.put(product.id(), counted(product)));
        products.forEach(product -> containers.put(product.id(), containing(product.id())));
    }

    private static Set<PlanId> counted(Product product) {
        Set<PlanId> plans = new LinkedHashSet<>();
        for (ServicePlan plan : product.plans()) {
            if (plan.appliesTo() == AppliesTo.USER && !isFiller(plan)) {
                plans.add(plan.id());
            }
        }
        return plans;
    }

    private static boolean isFiller(ServicePlan plan) {
        return plan.code().startsWith("EXCHANGE_S_FOUNDATION") || plan.code().startsWith("M365_LIGHTHOUSE_");
    }

    private Set<SkuId> containing(SkuId inner) {
        Set<PlanId> plans = plans(inner);
        Set<SkuId> found = new LinkedHashSet<>();
        counted.forEach((other, offered) -> {
            if (!other.equals(inner) && !plans.isEmpty() && plans.stream().allMatch(plan -> covers(offered, plan))) {
                found.add(other);
            }
        });
        return found;
    }

    /// The plans of a product that count, in the product's order; none of a product that the tenant has not.
    public Set<PlanId> plans(SkuId product) {
        return counted.getOrDefault(product, Set.of());
    }

    /// Whether every plan of the inner product is in the outer one as well. A product without a plan that counts is
    /// in none.
    public boolean isContained(SkuId inner, SkuId outer) {
        return containers.getOrDefault(inner, Set.of()).contains(outer);
    }

    /// Whether two products have a plan in common.
    public boolean isShared(SkuId one, SkuId other) {
        Set<PlanId> plans = plans(other);
        return plans(one).stream().anyMatch(plans::contains);
    }

    /// Whether what is offered has a plan, or one of its family at the same or a higher level.
    public boolean covers(Collection<PlanId> offered, PlanId plan) {
        if (offered.contains(plan)) {
            return true;
        }
        PlanFamilies.Rank wanted = families.ranks().get(plan);
        return wanted != null && offered.stream().map(families.ranks()::get)
                .anyMatch(rank -> rank != null && rank.family().equals(wanted.family())
                        && rank.level() >= wanted.level());
    }
}
