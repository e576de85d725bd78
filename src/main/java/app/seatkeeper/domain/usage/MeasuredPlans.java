package app.seatkeeper.domain.usage;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which service plans a report measures, and under which services.
public record MeasuredPlans(Map<PlanId, Set<Service>> services) {

    public static final MeasuredPlans NONE = new MeasuredPlans(Map.of());

    public MeasuredPlans {
        services = Map.copyOf(services);
    }

    /// The services under which the use of a plan is reported; empty where no report measures it.
    public Set<Service> of(PlanId plan) {
        return services.getOrDefault(plan, Set.of());
    }

    /// Looks up what a user is licensed for; one for all users of a tenant, because most hold the same.
    public static final class Licensed {

        private final MeasuredPlans plans;
        private final Map<SkuId, List<PlanId>> products = new HashMap<>();
        private final Map<Held, Set<Service>> known = new HashMap<>();

        /// One product with the plans that are off.
        private record Held(SkuId product, Set<PlanId> off) { }

        public Licensed(MeasuredPlans plans, Collection<Product> products) {
            this.plans = plans;
            products.forEach(product -> this.products.put(product.id(),
                    product.plans().stream().map(ServicePlan::id).filter(plan -> !plans.of(plan).isEmpty()).toList()));
        }

        /// The services of which the user has a plan that is on, by an assignment that works.
        public Set<Service> services(User user) {
            Set<Service> all = EnumSet.noneOf(Service.class);
            for (Assignment one : user.assignments()) {
                if (one.state().isHeld()) {
                    all.addAll(known.computeIfAbsent(new Held(one.product(), one.disabledPlans()), this::of));
                }
            }
            return all;
        }

        private Set<Service> of(Held held) {
            Set<Service> on = EnumSet.noneOf(Service.class);
            products.getOrDefault(held.product(), List.of()).stream().filter(plan -> !held.off().contains(plan))
                    .forEach(plan -> on.addAll(plans.of(plan)));
            return on;
        }
    }
}
