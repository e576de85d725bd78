package app.seatkeeper.planning;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The order in which steps find the seats they need: those that only free seats first, then those that swap one
/// for another, then those that only take. Where seats are too few, users are served in the order of the plan.
///
/// Linear in the number of steps.
public final class RunOrder {

    private final List<Need> needs;
    private final Map<SkuId, Integer> free;
    private final Map<SkuId, Queue<Integer>> waiting = new LinkedHashMap<>();
    private final List<Integer> order = new ArrayList<>();

    private RunOrder(List<Need> needs, Map<SkuId, Integer> free) {
        this.needs = needs;
        this.free = new HashMap<>(free);
    }

    /// What a step does to seats: a user takes one where the product is new, and frees one where it goes altogether.
    public record Need(Set<SkuId> takes, Set<SkuId> frees) {

        public static final Need NONE = new Need(Set.of(), Set.of());

        public Need {
            takes = Set.copyOf(takes);
            frees = Set.copyOf(frees);
        }

        /// What becoming the other means for the seats of a user.
        public static Need between(User before, User after) {
            return between(Holdings.working(before).keySet(), Holdings.working(after).keySet());
        }

        /// What holding other products means.
        static Need between(Set<SkuId> had, Set<SkuId> has) {
            return new Need(without(has, had), without(had, has));
        }

        private static Set<SkuId> without(Set<SkuId> all, Set<SkuId> some) {
            if (some.containsAll(all)) {
                return Set.of();
            }
            Set<SkuId> rest = new HashSet<>(all);
            rest.removeAll(some);
            return rest;
        }

        boolean isSwap() {
            return !takes.isEmpty() && !frees.isEmpty();
        }
    }

    /// What came out.
    ///
    /// @param runs     places of the steps that find their seats, in the order in which they run
    /// @param unserved places of the steps for which no seat is left, in the order of the plan
    /// @param circular places of those among them that wait for each other
    /// @param left     seats free at the end
    public record Result(
            List<Integer> runs, List<Integer> unserved, Set<Integer> circular, Map<SkuId, Integer> left) {

        public Result {
            runs = List.copyOf(runs);
            unserved = List.copyOf(unserved);
            circular = Set.copyOf(circular);
            left = Map.copyOf(left);
        }
    }

    /// @param needs in the order of the plan
    /// @param free  seats that are free now; below zero where more are assigned than bought; products that are not
    ///              named have none
    public static Result of(List<Need> needs, Map<SkuId, Integer> free) {
        return new RunOrder(needs, free).result();
    }

    private Result result() {
        Set<Integer> refused = new Admission(needs, free).refused();
        run(place -> needs.get(place).takes().isEmpty());
        Map<SkuId, Integer> atFirst = new HashMap<>(free);
        int swapsFrom = order.size();
        run(place -> needs.get(place).isSwap() && !refused.contains(place));
        insertCircuits(swapsFrom, atFirst);
        Set<Integer> circular = stuck();
        run(place -> !needs.get(place).isSwap() && !needs.get(place).takes().isEmpty() && !refused.contains(place));
        run(refused::contains);
        Set<Integer> unserved = stuck();
        circular.retainAll(unserved);
        return new Result(order, new ArrayList<>(unserved), circular, free);
    }

    private void run(IntPredicate wanted) {
        IntStream.range(0, needs.size()).filter(wanted).forEach(this::run);
    }

    /// Runs the step if its seats are there, and then all those that waited for the seats it freed.
    private void run(int first) {
        Deque<SkuId> freed = new ArrayDeque<>();
        attempt(first, freed);
        while (!freed.isEmpty()) {
            SkuId product = freed.poll();
            Queue<Integer> queue = waiting.getOrDefault(product, new ArrayDeque<>(0));
            while (!queue.isEmpty() && seats(product) > 0) {
                attempt(queue.remove(), freed);
            }
        }
    }

    private void attempt(int place, Deque<SkuId> freed) {
        Need need = needs.get(place);
        for (SkuId product : need.takes()) {
            if (seats(product) <= 0) {
                waiting.computeIfAbsent(product, _ -> new PriorityQueue<>()).add(place);
                return;
            }
        }
        need.takes().forEach(product -> free.merge(product, -1, Integer::sum));
        need.frees().forEach(product -> free.merge(product, 1, Integer::sum));
        freed.addAll(need.frees());
        order.add(place);
    }

    private int seats(SkuId product) {
        return free.getOrDefault(product, 0);
    }

    private Set<Integer> stuck() {
        Set<Integer> places = new TreeSet<>();
        waiting.values().forEach(places::addAll);
        return places;
    }

    /// A seat that went its way too early may have passed by a circle of swaps; these are put in where it passed.
    private void insertCircuits(int from, Map<SkuId, Integer> atFirst) {
        Circuits circuits = new Circuits(needs, stuck());
        if (circuits.isEmpty()) {
            return;
        }
        List<Integer> swaps = new ArrayList<>(order.subList(from, order.size()));
        order.subList(from, order.size()).clear();
        atFirst.forEach((product, seats) -> {
            if (seats > 0) {
                order.addAll(circuits.through(product));
            }
        });
        for (int swap : swaps) {
            order.add(swap);
            needs.get(swap).frees().forEach(product -> order.addAll(circuits.through(product)));
        }
        waiting.values().forEach(queue -> queue.removeIf(circuits::isPlaced));
    }
}
