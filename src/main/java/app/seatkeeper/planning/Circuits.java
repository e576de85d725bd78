package app.seatkeeper.planning;

import app.seatkeeper.domain.id.SkuId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/// Swaps that give each other their seats in a ring: with one seat to begin with all of them go, and the seat is free
/// again at the end. Found as Hierholzer finds the rounds of a graph; products are its corners, swaps its edges.
final class Circuits {

    private final List<RunOrder.Need> needs;
    private final Map<SkuId, Queue<Integer>> takers = new HashMap<>();
    private final Set<Integer> placed = new HashSet<>();

    /// @param stuck places of the steps that found no seat
    Circuits(List<RunOrder.Need> needs, Set<Integer> stuck) {
        this.needs = needs;
        Map<SkuId, Integer> balance = new HashMap<>();
        for (int place : stuck) {
            RunOrder.Need need = needs.get(place);
            if (need.takes().size() != 1 || need.frees().size() != 1) {
                takers.clear();
                return;
            }
            takers.computeIfAbsent(only(need.takes()), _ -> new ArrayDeque<>()).add(place);
            balance.merge(only(need.takes()), -1, Integer::sum);
            balance.merge(only(need.frees()), 1, Integer::sum);
        }
        if (balance.values().stream().anyMatch(seats -> seats != 0)) {
            takers.clear();
        }
    }

    boolean isEmpty() {
        return takers.isEmpty();
    }

    boolean isPlaced(int place) {
        return placed.contains(place);
    }

    /// Every swap that can go once a seat of the product is free, in an order in which they can; each only once.
    List<Integer> through(SkuId product) {
        List<Integer> reversed = new ArrayList<>();
        Deque<Integer> way = new ArrayDeque<>();
        SkuId at = product;
        while (true) {
            Queue<Integer> next = takers.get(at);
            if (next != null && !next.isEmpty()) {
                way.push(next.remove());
            } else if (way.isEmpty()) {
                break;
            } else {
                reversed.add(way.pop());
            }
            at = way.isEmpty() ? product : only(needs.get(way.element()).frees());
        }
        placed.addAll(reversed);
        Collections.reverse(reversed);
        return reversed;
    }

    private static SkuId only(Set<SkuId> products) {
        return products.iterator().next();
    }
}
