package app.seatkeeper.planning;

import static java.util.stream.Collectors.toSet;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.AssignmentSource;
import app.seatkeeper.domain.license.Grant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Works out which licenses of one user are given and taken, and what there is to say about it.
final class LicenseDraft {

    private final Wish wish;
    private final Assortment products;
    private final Map<SkuId, Assignment> direct = new LinkedHashMap<>();
    private final Map<SkuId, List<GroupId>> groups = new LinkedHashMap<>();
    private final Map<SkuId, Set<PlanId>> adds = new LinkedHashMap<>();
    private final Set<SkuId> removes = new LinkedHashSet<>();
    private final Set<PlanProblem> problems = new LinkedHashSet<>();
    private final List<PlanProblem> absent = new ArrayList<>();
    private final Map<SkuId, List<GroupId>> kept = new LinkedHashMap<>();

    LicenseDraft(User user, Wish wish, Assortment products) {
        this.wish = wish;
        this.products = products;
        user.assignments().forEach(this::know);
        wish.replaced().forEach(this::replace);
        wish.removed().forEach(this::remove);
        (wish.is(Wish.Kind.RECLAIM_ALL) ? held() : wish.reclaimed()).forEach(this::reclaim);
        wish.gives().forEach(this::give);
        wish.sets().forEach(this::set);
    }

    private void know(Assignment path) {
        switch (path.source()) {
            case AssignmentSource.Direct _ -> direct.putIfAbsent(path.product(), path);
            case AssignmentSource.ByGroup(var group) ->
                    groups.computeIfAbsent(path.product(), _ -> new ArrayList<>(1)).add(group);
        }
    }

    /// The one request that does it all, if anything is to be done.
    Optional<Write> write() {
        if (adds.isEmpty() && removes.isEmpty()) {
            return Optional.empty();
        }
        List<Grant> grants = adds.entrySet().stream().map(add -> new Grant(add.getKey(), add.getValue())).toList();
        return Optional.of(new Write.AssignLicense(grants, removes));
    }

    /// Products that are given or whose plans change.
    Set<SkuId> adds() {
        return adds.keySet();
    }

    boolean takesAny() {
        return !removes.isEmpty();
    }

    boolean givesNew() {
        return !direct.keySet().containsAll(adds.keySet());
    }

    /// What there is to say.
    ///
    /// @param idle whether the step writes nothing at all, so that it is worth saying why
    Set<PlanProblem> problems(boolean idle) {
        Set<PlanProblem> all = new LinkedHashSet<>(problems);
        kept.forEach((product, givers) -> all.add(idle
                ? new PlanProblem.Inherited(product, givers) : new PlanProblem.StaysByGroup(product, givers)));
        return all;
    }

    /// Products that were to be removed and are not held; no obstacle, the wish is fulfilled.
    List<PlanProblem> absent() {
        return absent;
    }

    private Set<SkuId> held() {
        Set<SkuId> held = new LinkedHashSet<>(direct.keySet());
        held.addAll(groups.keySet());
        return held;
    }

    private void replace(SkuId from, SkuId to) {
        if (direct.containsKey(from)) {
            take(from);
        } else if (!isFulfilled(to)) {
            problems.add(notDirect(from));
        }
    }

    private boolean isFulfilled(SkuId product) {
        PlanChoice choice = wish.gives().getOrDefault(product, new PlanChoice.Keep());
        Assignment path = direct.get(product);
        return path != null && off(product, choice).equals(offNow(path));
    }

    private void remove(SkuId product) {
        if (direct.containsKey(product)) {
            take(product);
        } else if (groups.containsKey(product)) {
            problems.add(notDirect(product));
        } else {
            absent.add(new PlanProblem.NotHeld(product));
        }
    }

    private void reclaim(SkuId product) {
        if (!direct.containsKey(product)) {
            if (groups.containsKey(product)) {
                kept.put(product, groups(product));
            }
            return;
        }
        if (wish.gives().containsKey(product) || wish.sets().containsKey(product)) {
            problems.add(new PlanProblem.Contradiction(product));
        }
        take(product);
    }

    private void take(SkuId product) {
        removes.add(product);
        if (groups.containsKey(product)) {
            problems.add(new PlanProblem.StaysByGroup(product, groups(product)));
        }
        products.lostWith(product).ifPresent(what -> problems.add(new PlanProblem.CannotComeBack(what)));
    }

    private void give(SkuId product, PlanChoice choice) {
        Assignment now = direct.get(product);
        Set<PlanId> off = off(product, choice);
        named(choice, product);
        if (now != null && offNow(now).equals(off)) {
            return;
        }
        add(product, off);
        if (now == null && groups.containsKey(product)) {
            problems.add(new PlanProblem.AlreadyByGroup(product, groups(product)));
        }
        Set<PlanId> stay = now == null ? carried(product) : Set.of();
        if (!stay.isEmpty() && stay.stream().anyMatch(off::contains)) {
            problems.add(new PlanProblem.PlansStayOff(stay.stream().filter(off::contains).collect(toSet())));
        }
    }

    private void set(SkuId product, PlanChoice choice) {
        Assignment now = direct.get(product);
        named(choice, product);
        if (now == null) {
            problems.add(notDirect(product));
            return;
        }
        Set<PlanId> off = off(product, choice);
        if (!offNow(now).equals(off)) {
            add(product, off);
        }
    }

    private void add(SkuId product, Set<PlanId> off) {
        adds.put(product, off);
        if (removes.remove(product)) {
            problems.add(new PlanProblem.Contradiction(product));
        } else if (products.of(product).isEmpty()) {
            problems.add(new PlanProblem.NotSubscribed(product));
        } else if (!products.isAssignable(product)) {
            problems.add(new PlanProblem.NotAssignable(product));
        }
    }

    private void named(PlanChoice choice, SkuId product) {
        Set<PlanId> named = switch (choice) {
            case PlanChoice.Keep _ -> Set.<PlanId>of();
            case PlanChoice.Exactly(var off) -> off;
            case PlanChoice.Switch(var on, var off) -> union(on, off);
        };
        if (named.isEmpty()) {
            return;
        }
        products.of(product).ifPresent(known -> named.stream().sorted()
                .filter(plan -> !known.plans().contains(plan))
                .forEach(plan -> problems.add(new PlanProblem.PlanNotInProduct(plan, product))));
    }

    private Set<PlanId> off(SkuId product, PlanChoice choice) {
        return switch (choice) {
            case PlanChoice.Keep _ -> base(product);
            case PlanChoice.Exactly(var off) -> off;
            case PlanChoice.Switch(var on, var off) -> union(base(product).stream()
                    .filter(plan -> !on.contains(plan)).collect(toSet()), off);
        };
    }

    private Set<PlanId> base(SkuId product) {
        Assignment now = direct.get(product);
        return now == null ? carried(product) : offNow(now);
    }

    /// Plans that are off now, without those Microsoft has taken out of the product since.
    private Set<PlanId> offNow(Assignment path) {
        return products.inProduct(path.product(), path.disabledPlans());
    }

    /// Plans that stay off because every product that goes for this one had them off.
    private Set<PlanId> carried(SkuId to) {
        Set<PlanId> carried = null;
        for (Map.Entry<SkuId, SkuId> swap : wish.replaced().entrySet()) {
            Assignment from = direct.get(swap.getKey());
            if (from != null && swap.getValue().equals(to)) {
                Set<PlanId> more = products.carried(from.product(), from.disabledPlans(), to);
                carried = carried == null ? more : carried.stream().filter(more::contains).collect(toSet());
            }
        }
        return carried == null ? Set.of() : carried;
    }

    private PlanProblem notDirect(SkuId product) {
        return groups.containsKey(product)
                ? new PlanProblem.Inherited(product, groups(product)) : new PlanProblem.NotHeld(product);
    }

    private List<GroupId> groups(SkuId product) {
        return groups.getOrDefault(product, List.of());
    }

    private static Set<PlanId> union(Set<PlanId> one, Set<PlanId> other) {
        Set<PlanId> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
