package app.seatkeeper.planning;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The seat ledger of a plan: who gets a seat, who goes without, and what that makes of each product.
final class Allocation {

    private final Map<SkuId, SeatPool> pools = new HashMap<>();
    private final Set<SkuId> touched = new LinkedHashSet<>();
    private final Map<SkuId, Integer> freed = new HashMap<>();
    private final Map<SkuId, Integer> taken = new HashMap<>();
    private final Map<SkuId, Integer> missing = new HashMap<>();
    private final Map<Integer, List<PlanProblem>> refusals = new HashMap<>();

    /// @param drafts in the order in which seats are served
    Allocation(List<Draft> drafts, List<Product> products) {
        products.forEach(product -> pools.put(product.id(), product.seats()));
        List<RunOrder.Need> needs = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.blocked() && !draft.writes().isEmpty()) {
                RunOrder.Need need = draft.need();
                touched.addAll(need.takes());
                touched.addAll(need.frees());
                if (draft.runs()) {
                    needs.add(need);
                    places.add(i);
                }
            }
        }
        serve(needs, places);
    }

    private void serve(List<RunOrder.Need> needs, List<Integer> places) {
        RunOrder.Result result = RunOrder.of(needs, free());
        for (int served : result.runs()) {
            needs.get(served).takes().forEach(product -> taken.merge(product, 1, Integer::sum));
            needs.get(served).frees().forEach(product -> freed.merge(product, 1, Integer::sum));
        }
        Rings rings = new Rings(result.circular().stream().sorted().map(needs::get).toList());
        for (int unserved : result.unserved()) {
            RunOrder.Need need = needs.get(unserved);
            List<SkuId> ring = result.circular().contains(unserved) ? rings.of(need) : List.of();
            refusals.put(places.get(unserved), ring.isEmpty()
                    ? lacking(need, result.left()) : List.of(new PlanProblem.FullCircle(ring)));
            need.takes().stream().filter(product -> isFull(product, result.left()))
                    .forEach(product -> missing.merge(product, 1, Integer::sum));
        }
    }

    private Map<SkuId, Integer> free() {
        Map<SkuId, Integer> free = new HashMap<>();
        pools.forEach((product, pool) -> free.put(product, pool.free()));
        return free;
    }

    private static List<PlanProblem> lacking(RunOrder.Need need, Map<SkuId, Integer> left) {
        return need.takes().stream().filter(product -> isFull(product, left)).sorted()
                .map(product -> (PlanProblem) new PlanProblem.NoSeatLeft(product)).toList();
    }

    private static boolean isFull(SkuId product, Map<SkuId, Integer> left) {
        return left.getOrDefault(product, 0) <= 0;
    }

    /// Why the draft at this place finds no seat; empty if it does or needs none.
    List<PlanProblem> refusal(int place) {
        return refusals.getOrDefault(place, List.of());
    }

    /// One line per product whose seats the plan touches, decided or not, in the order in which it is first named.
    List<SeatLine> lines() {
        List<SeatLine> lines = new ArrayList<>();
        for (SkuId product : touched) {
            SeatPool pool = pools.get(product);
            if (pool != null) {
                lines.add(new SeatLine(product, pool.bought(), pool.consumed(), count(freed, product),
                        count(taken, product), count(missing, product)));
            }
        }
        return lines;
    }

    private static int count(Map<SkuId, Integer> counts, SkuId product) {
        return counts.getOrDefault(product, 0);
    }
}
