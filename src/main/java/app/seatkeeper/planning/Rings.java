package app.seatkeeper.planning;

import app.seatkeeper.domain.id.SkuId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The full circles in which products move: nobody's seat comes free before somebody else's has.
final class Rings {

    private final Map<SkuId, Set<SkuId>> waitsFor = new LinkedHashMap<>();
    private final Map<SkuId, List<SkuId>> rings = new HashMap<>();

    /// @param circular steps that wait for each other
    Rings(List<RunOrder.Need> circular) {
        for (RunOrder.Need need : circular) {
            need.frees().forEach(product ->
                    waitsFor.computeIfAbsent(product, _ -> new LinkedHashSet<>()).addAll(need.takes()));
        }
    }

    /// The products of the circle in which the step stands; empty if it only waits for one.
    List<SkuId> of(RunOrder.Need need) {
        for (SkuId product : need.takes()) {
            List<SkuId> ring = ring(product);
            if (need.frees().stream().anyMatch(ring::contains)) {
                return ring;
            }
        }
        return List.of();
    }

    private List<SkuId> ring(SkuId product) {
        List<SkuId> known = rings.get(product);
        if (known != null) {
            return known;
        }
        List<SkuId> ring = new ArrayList<>(reached(product));
        ring.removeIf(other -> !reached(other).contains(product));
        ring.sort(null);
        ring.forEach(one -> rings.put(one, ring));
        rings.putIfAbsent(product, ring);
        return ring;
    }

    private Set<SkuId> reached(SkuId from) {
        Set<SkuId> seen = new LinkedHashSet<>();
        Deque<SkuId> open = new ArrayDeque<>(waitsFor.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            SkuId next = open.poll();
            if (seen.add(next)) {
                open.addAll(waitsFor.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
