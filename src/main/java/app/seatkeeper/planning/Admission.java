package app.seatkeeper.planning;

import app.seatkeeper.domain.id.SkuId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides who goes without when a plan needs more seats than there are and than it frees itself: the last in the
/// list. Whoever goes without frees nothing either, so that others may have to follow.
final class Admission {

    private final List<RunOrder.Need> needs;
    private final Map<SkuId, Integer> spare;
    private final Map<SkuId, List<Integer>> takers = new HashMap<>();
    private final Deque<SkuId> suspects = new ArrayDeque<>();
    private final Set<Integer> refused = new HashSet<>();

    Admission(List<RunOrder.Need> needs, Map<SkuId, Integer> free) {
        this.needs = needs;
        this.spare = new HashMap<>(free);
        for (int place = 0; place < needs.size(); place++) {
            add(place);
        }
    }

    private void add(int place) {
        for (SkuId product : needs.get(place).takes()) {
            takers.computeIfAbsent(product, _ -> new ArrayList<>()).add(place);
            spare.merge(product, -1, Integer::sum);
        }
        needs.get(place).frees().forEach(product -> spare.merge(product, 1, Integer::sum));
    }

    /// Places of the steps that cannot be served.
    Set<Integer> refused() {
        suspects.addAll(takers.keySet());
        while (!suspects.isEmpty()) {
            SkuId product = suspects.poll();
            List<Integer> queue = takers.getOrDefault(product, List.of());
            while (!queue.isEmpty() && spare.getOrDefault(product, 0) < 0) {
                refuse(queue.removeLast());
            }
        }
        return refused;
    }

    private void refuse(int place) {
        if (refused.add(place)) {
            needs.get(place).takes().forEach(product -> spare.merge(product, 1, Integer::sum));
            for (SkuId product : needs.get(place).frees()) {
                spare.merge(product, -1, Integer::sum);
                suspects.add(product);
            }
        }
    }
}
