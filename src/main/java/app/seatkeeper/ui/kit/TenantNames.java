package app.seatkeeper.ui.kit;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The full names of what sentences speak of: products, service plans and groups of one snapshot. What has no name
/// there is called by its id. Never changes.
public final class TenantNames {

    /// Knows no name yet: before the first load.
    public static final TenantNames NONE = new TenantNames(List.of(), List.of());

    private final Map<SkuId, Product> products = new HashMap<>();
    private final Map<PlanId, ServicePlan> plans = new HashMap<>();
    private final Map<GroupId, Group> groups = new HashMap<>();

    private TenantNames(List<Product> products, List<Group> groups) {
        for (Product product : products) {
            this.products.put(product.id(), product);
            product.plans().forEach(plan -> plans.putIfAbsent(plan.id(), plan));
        }
        groups.forEach(group -> this.groups.put(group.id(), group));
    }

    /// The names of a snapshot; none while there is no snapshot.
    public static TenantNames of(@Nullable TenantSnapshot snapshot) {
        return snapshot == null ? NONE : new TenantNames(snapshot.products(), snapshot.groups());
    }

    public String product(SkuId id) {
        Product known = products.get(id);
        return known == null ? id.toString() : known.name();
    }

    public String plan(PlanId id) {
        ServicePlan known = plans.get(id);
        return known == null ? id.toString() : known.name();
    }

    public Optional<Group> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    /// The group's name; its id where it has none that could be read.
    public String named(GroupId id) {
        return group(id).map(Group::name).filter(name -> !name.isEmpty()).orElse(id.value());
    }

    /// Names of the plans, in alphabetical order.
    public List<String> plans(Collection<PlanId> ids) {
        return ids.stream().map(this::plan).sorted().toList();
    }

    /// Names of those groups that could be read, in alphabetical order.
    public List<String> groups(Collection<GroupId> ids) {
        return ids.stream().map(this::group).flatMap(Optional::stream).map(Group::name).sorted().toList();
    }

    /// The name of the product or service plan with this id, if there is one.
    Optional<String> named(UUID id) {
        Product product = products.get(new SkuId(id));
        if (product != null) {
            return Optional.of(product.name());
        }
        return Optional.ofNullable(plans.get(new PlanId(id))).map(ServicePlan::name);
    }
}
