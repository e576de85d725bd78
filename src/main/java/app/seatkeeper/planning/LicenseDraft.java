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

    private final User user;
    private final Wish wish;
    private final Assortment products;
    private final PlanFamilies families;
    private final Map<SkuId, Set<PlanId>> adds = new LinkedHashMap<>();
    private final Set<SkuId> removes = new LinkedHashSet<>();
    private final Set<PlanProblem> problems = new LinkedHashSet<>();
    private final List<PlanProblem> absent = new ArrayList<>();
    private final Map<SkuId, List<GroupId>> kept = new LinkedHashMap<>();

    LicenseDraft(User user, Wish wish, Assortment products, PlanFamilies families) {
        this.user = user;
        this.wish = wish;
        this.products = products;
        this.families = families;
        wish.replaced().forEach(this::replace);
        wish.removed().forEach(this::remove);
        (wish.is(Wish.Kind.RECLAIM_ALL) ? held() : wish.reclaimed()).forEach(this::reclaim);
        wish.gives().forEach(this::give);
        wish.sets().forEach(this::set);
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
        return adds.keySet().stream().anyMatch(product -> user.direct(product).isEmpty());
    }

    /// What there is to say.
    ///
    /// @param idle whether the step writes nothing at all, so that it is worth saying why
    Set<PlanProblem> problems(boolean idle) {
        Set<PlanProblem> all = new LinkedHashSet<>(problems);
        kept.forEach((product, groups) -> all.add(idle
                ? new PlanProblem.Inherited(product, groups) : new PlanProblem.StaysByGroup(product, groups)));
        return all;
    }

    /// Products that were to be removed and are not held; no obstacle, the wish is fulfilled.
    List<PlanProblem> absent() {
        return absent;
    }

    private Set<SkuId> held() {
        return user.assignments().stream().map(Assignment::product)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private void replace(SkuId from, SkuId to) {
        if (user.direct(from).isPresent()) {
            take(from);
        } else if (!isFulfilled(to)) {
            problems.add(notDirect(from));
        }
    }

    private boolean isFulfilled(SkuId product) {
        PlanChoice choice = wish.gives().getOrDefault(product, new PlanChoice.Keep());
        return user.direct(product).filter(path -> off(product, choice).equals(offNow(path))).isPresent();
    }

    private void remove(SkuId product) {
        if (user.direct(product).isPresent()) {
            take(product);
        } else if (user.holds(product)) {
            problems.add(notDirect(product));
        } else {
            absent.add(new PlanProblem.NotHeld(product));
        }
    }

    private void reclaim(SkuId product) {
        if (user.direct(product).isEmpty()) {
            if (user.holds(product)) {
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
        if (user.of(product).anyMatch(path -> !path.isDirect())) {
            problems.add(new PlanProblem.StaysByGroup(product, groups(product)));
        }
        if (!products.isAssignable(product)) {
            problems.add(new PlanProblem.CannotComeBack(Irreversible.PRODUCT_NOT_ASSIGNABLE));
        }
    }

    private void give(SkuId product, PlanChoice choice) {
        Optional<Assignment> now = user.direct(product);
        Set<PlanId> off = off(product, choice);
        named(choice, product);
        if (now.isPresent() && offNow(now.get()).equals(off)) {
            return;
        }
        add(product, off);
        if (now.isEmpty() && user.holds(product)) {
            problems.add(new PlanProblem.AlreadyByGroup(product, groups(product)));
        }
        Set<PlanId> stay = new HashSet<>(carried(product));
        stay.retainAll(off);
        if (now.isEmpty() && !stay.isEmpty()) {
            problems.add(new PlanProblem.PlansStayOff(stay));
        }
    }

    private void set(SkuId product, PlanChoice choice) {
        Optional<Assignment> now = user.direct(product);
        named(choice, product);
        if (now.isEmpty()) {
            problems.add(notDirect(product));
            return;
        }
        Set<PlanId> off = off(product, choice);
        if (!offNow(now.get()).equals(off)) {
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
        return user.direct(product).map(this::offNow).orElseGet(() -> carried(product));
    }

    /// Plans that are off now, without those Microsoft has taken out of the product since.
    private Set<PlanId> offNow(Assignment path) {
        Set<PlanId> off = path.disabledPlans();
        return products.of(path.product()).filter(known -> !known.plans().containsAll(off))
                .map(known -> off.stream().filter(known.plans()::contains).collect(toSet())).orElse(off);
    }

    /// Plans that stay off because every product that goes for this one had them off.
    private Set<PlanId> carried(SkuId to) {
        Optional<KnownProduct> known = products.of(to);
        return wish.replaced().entrySet().stream()
                .filter(swap -> swap.getValue().equals(to)).map(Map.Entry::getKey)
                .flatMap(from -> user.direct(from).stream())
                .map(path -> known.map(target -> families.carried(plans(path), path.disabledPlans(),
                        target.product())).orElse(Set.of()))
                .reduce((one, other) -> one.stream().filter(other::contains).collect(toSet())).orElse(Set.of());
    }

    private Set<PlanId> plans(Assignment path) {
        return products.of(path.product()).map(KnownProduct::plans).orElse(path.disabledPlans());
    }

    private PlanProblem notDirect(SkuId product) {
        return user.holds(product)
                ? new PlanProblem.Inherited(product, groups(product)) : new PlanProblem.NotHeld(product);
    }

    private List<GroupId> groups(SkuId product) {
        return user.of(product).map(Assignment::source)
                .flatMap(source -> source instanceof AssignmentSource.ByGroup(var group)
                        ? Optional.of(group).stream() : Optional.<GroupId>empty().stream())
                .distinct().toList();
    }

    private static Set<PlanId> union(Set<PlanId> one, Set<PlanId> other) {
        Set<PlanId> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
