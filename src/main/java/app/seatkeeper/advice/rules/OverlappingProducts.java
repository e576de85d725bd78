package app.seatkeeper.advice.rules;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Overlaps;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.WasteRule;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.planning.Holdings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Products that are contained in another one the same person has.
final class OverlappingProducts implements WasteRule {

    @Override
    public List<Finding> findings(Situation situation) {
        var overlaps = new Overlaps(situation.costs().paid(), situation.families());
        Map<Map<SkuId, Set<PlanId>>, List<Pair>> known = new HashMap<>();
        return situation.snapshot().users().stream().filter(user -> user.assignments().size() > 1)
                .flatMap(user -> known.computeIfAbsent(Holdings.working(user), held -> pairs(held, situation, overlaps))
                        .stream().map(pair -> finding(user, pair, situation)))
                .toList();
    }

    /// @param missing plans that are on in the inner product and off in the outer one
    private record Pair(SkuId inner, SkuId outer, List<PlanId> missing) { }

    private static List<Pair> pairs(Map<SkuId, Set<PlanId>> held, Situation situation, Overlaps overlaps) {
        List<Pair> pairs = new ArrayList<>();
        for (SkuId inner : held.keySet()) {
            outer(inner, held.keySet(), situation, overlaps).ifPresent(
                    outer -> pairs.add(new Pair(inner, outer, missing(inner, outer, held, overlaps))));
        }
        return pairs;
    }

    /// The largest of the products that contain it.
    static Optional<SkuId> outer(SkuId inner, Set<SkuId> held, Situation situation, Overlaps overlaps) {
        return held.stream().filter(outer -> overlaps.isContained(inner, outer))
                .filter(outer -> !overlaps.isContained(outer, inner) || isKept(outer, inner, situation))
                .max(Comparator.<SkuId>comparingInt(outer -> overlaps.plans(outer).size())
                        .thenComparing(Comparator.reverseOrder()));
    }

    /// Which of two products that contain each other stays: the cheaper one.
    private static boolean isKept(SkuId one, SkuId other, Situation situation) {
        Cost mine = situation.costs().seat(one);
        Cost theirs = situation.costs().seat(other);
        int less = mine.isComparable(theirs) ? mine.minus(theirs).only().orElseThrow().signum() : 0;
        return less == 0 ? one.compareTo(other) < 0 : less < 0;
    }

    private static List<PlanId> missing(
            SkuId inner, SkuId outer, Map<SkuId, Set<PlanId>> held, Overlaps overlaps) {
        List<PlanId> given = on(outer, held, overlaps).toList();
        return on(inner, held, overlaps).filter(plan -> !overlaps.covers(given, plan)).toList();
    }

    private static Stream<PlanId> on(SkuId product, Map<SkuId, Set<PlanId>> held, Overlaps overlaps) {
        Set<PlanId> off = held.getOrDefault(product, Set.of());
        return overlaps.plans(product).stream().filter(plan -> !off.contains(plan));
    }

    private static Finding finding(User user, Pair pair, Situation situation) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.ContainedIn(pair.outer));
        if (!pair.missing.isEmpty()) {
            facts.add(new Fact.PlansOff(pair.outer, pair.missing));
        }
        return new Finding(Rule.OVERLAP, new Subject.Person(user.id()),
                List.of(new Finding.Seat(pair.inner, situation.costs().seat(pair.inner))),
                pair.missing.isEmpty() ? Reason.DIRECTORY : Reason.PLANS_OFF, facts);
    }
}
