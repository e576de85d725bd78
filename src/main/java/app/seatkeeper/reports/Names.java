package app.seatkeeper.reports;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What products, service plans and groups of a tenant are called in reports.
public final class Names {

    private final TenantSnapshot snapshot;
    private final Words words;
    private final Map<PlanId, ServicePlan> plans = new HashMap<>();

    Names(TenantSnapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        snapshot.products().forEach(product -> product.plans().forEach(plan -> plans.putIfAbsent(plan.id(), plan)));
    }

    /// The name of a product; of one that is no longer subscribed, that and its id.
    public String product(SkuId id) {
        return snapshot.product(id).map(Product::name).orElseGet(() -> words.of("report.ended", id.toString()));
    }

    /// Names in alphabetical order.
    public List<String> products(Collection<SkuId> ids) {
        return ids.stream().map(this::product).sorted().toList();
    }

    /// Microsoft's short name; empty for a product that is no longer subscribed.
    public String partNumber(SkuId id) {
        return snapshot.product(id).map(Product::partNumber).orElse("");
    }

    /// Part numbers in alphabetical order; ids of products that are no longer subscribed.
    public List<String> partNumbers(Collection<SkuId> ids) {
        return ids.stream().map(id -> snapshot.product(id).map(Product::partNumber).orElse(id.toString())).sorted()
                .toList();
    }

    public String plan(PlanId id) {
        return plan(id, id.toString());
    }

    private String plan(PlanId id, String otherwise) {
        ServicePlan known = plans.get(id);
        return known == null ? otherwise : known.name();
    }

    /// Names in alphabetical order.
    public List<String> plans(Collection<PlanId> ids) {
        return ids.stream().map(this::plan).sorted().toList();
    }

    /// The group's name; *a group* while names have not been read.
    public String group(GroupId id) {
        return named(id).orElseGet(() -> words.of("report.unnamedGroup"));
    }

    private Optional<String> named(GroupId id) {
        return snapshot.group(id).map(Group::name).filter(name -> !name.isEmpty());
    }

    /// *direct*, *Sales* or *by a group*.
    public String origin(AssignmentSource source) {
        return switch (source) {
            case AssignmentSource.Direct _ -> words.of("report.direct");
            case AssignmentSource.ByGroup(var group) -> group(group);
        };
    }
}
