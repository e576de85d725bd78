package app.seatkeeper.planning;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares the services a user has before and after a change: what is lost, what excludes each other, what is
/// missing. Everything the user holds counts, by whatever path.
final class ServiceChecks {

    private final Assortment products;
    private final PlanRules rules;
    private final Map<SkuId, Set<PlanId>> before;
    private final Map<SkuId, Set<PlanId>> after;

    /// @param before each product that works, with the plans that are off on every path
    ServiceChecks(Assortment products, PlanRules rules, Map<SkuId, Set<PlanId>> before,
            Map<SkuId, Set<PlanId>> after) {
        this.products = products;
        this.rules = rules;
        this.before = before;
        this.after = after;
    }

    /// @param given products that are given or whose plans change
    List<PlanProblem> problems(Set<SkuId> given) {
        List<PlanProblem> found = new ArrayList<>();
        Set<DataLoss> losses = losses();
        if (!losses.isEmpty()) {
            found.add(new PlanProblem.LosesData(losses));
        }
        if (!given.isEmpty()) {
            exclusive(found);
            given.forEach(product -> missing(product, found));
        }
        if (!rules.needs().certain().isEmpty()) {
            after.keySet().stream().filter(product -> !given.contains(product))
                    .forEach(product -> orphaned(product, found));
        }
        return found;
    }

    /// Whether plans would meet that exclude each other and that do not meet now.
    boolean areExclusive() {
        List<PlanProblem> found = new ArrayList<>();
        exclusive(found);
        return !found.isEmpty();
    }

    private Set<DataLoss> losses() {
        Set<DataLoss> losses = EnumSet.noneOf(DataLoss.class);
        for (DataLoss loss : DataLoss.values()) {
            if (isKept(loss, before) && !isKept(loss, after)) {
                losses.add(loss);
            }
        }
        return losses;
    }

    private boolean isKept(DataLoss loss, Map<SkuId, Set<PlanId>> held) {
        for (Map.Entry<SkuId, Set<PlanId>> one : held.entrySet()) {
            if (!one.getValue().containsAll(products.keeping(one.getKey(), loss))) {
                return true;
            }
        }
        return false;
    }

    private void exclusive(List<PlanProblem> found) {
        Map<String, PlanOn> met = new HashMap<>();
        for (PlanOn one : on(after)) {
            for (String group : rules.exclusive().groups(one.plan())) {
                PlanOn other = met.putIfAbsent(group, one);
                if (other != null && !other.plan().equals(one.plan()) && isNew(one, other)) {
                    found.add(new PlanProblem.ExclusivePlans(
                            one.plan(), one.product(), other.plan(), other.product()));
                }
            }
        }
    }

    private boolean isNew(PlanOn one, PlanOn other) {
        List<PlanId> had = on(before).stream().map(PlanOn::plan).toList();
        return !had.contains(one.plan()) || !had.contains(other.plan());
    }

    private List<PlanOn> on(Map<SkuId, Set<PlanId>> held) {
        List<PlanOn> found = new ArrayList<>();
        held.forEach((product, off) -> {
            for (PlanId plan : products.exclusive(product)) {
                if (!off.contains(plan)) {
                    found.add(new PlanOn(plan, product));
                }
            }
        });
        return found;
    }

    private record PlanOn(PlanId plan, SkuId product) { }

    /// Where Microsoft has not said so itself, looks only where the product brings what its plan needs and it is to be
    /// off: then nobody can have meant it.
    private void missing(SkuId product, List<PlanProblem> found) {
        KnownProduct known = products.of(product).orElse(null);
        if (known == null) {
            return;
        }
        Set<PlanId> off = after.getOrDefault(product, Set.of());
        for (PlanId plan : known.needing()) {
            Set<PlanId> needed = rules.needs().of(plan);
            boolean certain = rules.needs().certain().contains(plan)
                    || known.plans().stream().anyMatch(needed::contains);
            if (certain && !off.contains(plan) && !isAnyOn(needed, after)) {
                found.add(new PlanProblem.MissingPlan(plan, needed));
            }
        }
    }

    /// What stays loses what it needs; told only where Microsoft itself has said that it needs it.
    private void orphaned(SkuId product, List<PlanProblem> found) {
        Set<PlanId> off = after.getOrDefault(product, Set.of());
        for (PlanId plan : products.of(product).map(KnownProduct::needing).orElse(List.of())) {
            Set<PlanId> needed = rules.needs().of(plan);
            boolean on = rules.needs().certain().contains(plan) && !off.contains(plan);
            if (on && isAnyOn(needed, before) && !isAnyOn(needed, after)) {
                found.add(new PlanProblem.MissingPlan(plan, needed));
            }
        }
    }

    private boolean isAnyOn(Set<PlanId> plans, Map<SkuId, Set<PlanId>> held) {
        return held.entrySet().stream().anyMatch(one -> products.of(one.getKey()).stream()
                .flatMap(known -> known.plans().stream())
                .anyMatch(plan -> plans.contains(plan) && !one.getValue().contains(plan)));
    }
}
