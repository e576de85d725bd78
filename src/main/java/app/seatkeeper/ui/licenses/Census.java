package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who holds what, counted once over all users of a snapshot.
///
/// @param holders  per product, by origin
/// @param off      per product and plan: holders for whom the plan is off on every path
/// @param together how many users hold both of two products, under either order
/// @param groups   the groups that give a product
record Census(
        Map<SkuId, Holders> holders,
        Map<SkuId, Map<PlanId, Integer>> off,
        Map<SkuId, Map<SkuId, Integer>> together,
        Map<SkuId, Set<GroupId>> groups) {

    static final Census NONE = new Census(Map.of(), Map.of(), Map.of(), Map.of());

    /// How many users hold a product directly only, by group only, or both.
    record Holders(int direct, int byGroup, int both) {

        static final Holders NOBODY = new Holders(0, 0, 0);

        int all() {
            return direct + byGroup + both;
        }

        private Holders and(boolean isDirect, boolean isByGroup) {
            return isDirect && isByGroup ? new Holders(direct, byGroup, both + 1)
                    : isDirect ? new Holders(direct + 1, byGroup, both)
                    : new Holders(direct, byGroup + 1, both);
        }
    }

    static Census of(TenantSnapshot snapshot) {
        Census census = new Census(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        snapshot.users().forEach(census::count);
        return census;
    }

    private void count(User user) {
        Set<SkuId> products = user.products();
        for (SkuId product : products) {
            boolean direct = user.of(product).anyMatch(Assignment::isDirect);
            boolean byGroup = user.of(product).anyMatch(one -> !one.isDirect());
            holders.merge(product, Holders.NOBODY.and(direct, byGroup), (sum, _) -> sum.and(direct, byGroup));
            countPlans(user, product);
            for (SkuId other : products) {
                if (!other.equals(product)) {
                    together.computeIfAbsent(product, _ -> new HashMap<>()).merge(other, 1, Integer::sum);
                }
            }
        }
        for (Assignment one : user.assignments()) {
            if (one.source() instanceof AssignmentSource.ByGroup(GroupId group)) {
                groups.computeIfAbsent(one.product(), _ -> new HashSet<>()).add(group);
            }
        }
    }

    private void countPlans(User user, SkuId product) {
        Set<PlanId> everywhere = user.of(product).map(Assignment::disabledPlans)
                .reduce((one, two) -> {
                    Set<PlanId> both = new HashSet<>(one);
                    both.retainAll(two);
                    return both;
                }).orElse(Set.of());
        for (PlanId plan : everywhere) {
            off.computeIfAbsent(product, _ -> new HashMap<>()).merge(plan, 1, Integer::sum);
        }
    }

    Holders holders(SkuId product) {
        return holders.getOrDefault(product, Holders.NOBODY);
    }

    int off(SkuId product, PlanId plan) {
        return off.getOrDefault(product, Map.of()).getOrDefault(plan, 0);
    }

    int together(SkuId one, SkuId two) {
        return together.getOrDefault(one, Map.of()).getOrDefault(two, 0);
    }

    int groups(SkuId product) {
        return groups.getOrDefault(product, Set.of()).size();
    }
}
