package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Overlaps;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.usage.Service;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// From which product to which smaller one somebody could step, by what the person holds. Worked out once for all who
/// hold the same.
final class Ladder {

    private final Situation situation;
    private final Overlaps overlaps;
    private final List<Product> paid;
    private final Map<Map<SkuId, Set<PlanId>>, List<Step>> known = new HashMap<>();

    /// One step down.
    ///
    /// @param saving       per month
    /// @param lost         plans that would be lost and that a report measures
    /// @param lostServices under which those are measured
    /// @param unmeasured   plans that would be lost and that no report measures
    /// @param serves       services of the old product that the new one has as well
    record Step(
            SkuId from,
            SkuId to,
            Cost saving,
            List<PlanId> lost,
            Set<Service> lostServices,
            List<PlanId> unmeasured,
            Set<Service> serves) { }

    Ladder(Situation situation) {
        this.situation = situation;
        this.paid = situation.costs().paid();
        this.overlaps = new Overlaps(paid, situation.families());
    }

    /// @param held each product with the plans that are off
    List<Step> steps(Map<SkuId, Set<PlanId>> held) {
        return known.computeIfAbsent(held, this::all);
    }

    private List<Step> all(Map<SkuId, Set<PlanId>> held) {
        List<Step> steps = new ArrayList<>();
        held.forEach((from, off) -> {
            if (off.isEmpty() && OverlappingProducts.outer(from, held.keySet(), situation, overlaps).isEmpty()) {
                paid.stream().filter(to -> to.isAssignable() && !held.containsKey(to.id()))
                        .forEach(to -> saving(from, to.id()).ifPresent(
                                saving -> steps.add(step(from, to.id(), saving, held))));
            }
        });
        return steps;
    }

    /// What a step down saves; empty where it is none: the new product must cost less, or, where prices do not tell,
    /// be contained in the old one.
    private Optional<Cost> saving(SkuId from, SkuId to) {
        Cost old = situation.costs().seat(from);
        Cost fresh = situation.costs().seat(to);
        if (old.isComparable(fresh) && !fresh.equals(Cost.ZERO)) {
            return Optional.of(old.minus(fresh)).filter(saving -> saving.only().orElseThrow().signum() > 0);
        }
        boolean isSmaller = overlaps.isContained(to, from) && !overlaps.isContained(from, to);
        return isSmaller ? Optional.of(new Cost(Map.of(), unpriced(old, fresh))) : Optional.empty();
    }

    private static Set<SkuId> unpriced(Cost old, Cost fresh) {
        return old.plus(fresh).unpriced();
    }

    private Step step(SkuId from, SkuId to, Cost saving, Map<SkuId, Set<PlanId>> held) {
        Set<PlanId> left = new HashSet<>(overlaps.plans(to));
        held.forEach((other, off) -> overlaps.plans(other).stream()
                .filter(plan -> !other.equals(from) && !off.contains(plan)).forEach(left::add));
        List<PlanId> lost = new ArrayList<>();
        List<PlanId> unmeasured = new ArrayList<>();
        Set<Service> lostServices = EnumSet.noneOf(Service.class);
        Set<Service> serves = EnumSet.noneOf(Service.class);
        for (PlanId plan : overlaps.plans(from)) {
            Set<Service> services = situation.measured().of(plan);
            if (overlaps.covers(overlaps.plans(to), plan)) {
                serves.addAll(services);
            } else if (!overlaps.covers(left, plan)) {
                (services.isEmpty() ? unmeasured : lost).add(plan);
                lostServices.addAll(services);
            }
        }
        lostServices.remove(Service.SKYPE);
        return new Step(from, to, saving, lost, lostServices, unmeasured, serves);
    }
}
