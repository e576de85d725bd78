package app.seatkeeper.workspace;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.planning.RunOrder;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Hands out the steps of a run so that each finds its seats: it counts the seats as they are taken and freed, lets
/// steps wait for removals in flight, and passes over steps for which none is left. Safe on every thread.
final class SeatQueue implements StepSource {

    private final Consumer<Step> unserved;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final Map<UserId, RunOrder.Need> needs = new HashMap<>();
    private final Map<SkuId, Integer> free = new HashMap<>();
    private final Map<SkuId, Integer> coming = new HashMap<>();

    /// @param steps    in the order of the plan
    /// @param needs    the seats each of them takes and frees, in the same order
    /// @param products with their seats as they are now
    /// @param unserved told of each step that is passed over
    SeatQueue(List<Step> steps, List<RunOrder.Need> needs, List<Product> products, Consumer<Step> unserved) {
        this.unserved = unserved;
        products.forEach(product -> free.put(product.id(), product.seats().free()));
        for (int i = 0; i < steps.size(); i++) {
            this.needs.put(steps.get(i).user(), needs.get(i));
        }
        RunOrder.Result order = RunOrder.of(needs, free);
        List<Integer> places = new ArrayList<>(order.runs());
        places.addAll(order.unserved());
        places.forEach(place -> waiting.add(steps.get(place)));
    }

    @Override
    public synchronized Next next() {
        while (!waiting.isEmpty()) {
            Step step = waiting.element();
            List<SkuId> lacking = lacking(step);
            if (lacking.isEmpty()) {
                waiting.remove();
                begin(step);
                return new Next.Ready(step);
            }
            if (lacking.stream().allMatch(product -> coming.getOrDefault(product, 0) > 0)) {
                return new Next.AfterAnother();
            }
            waiting.remove();
            unserved.accept(step);
        }
        return new Next.Over();
    }

    private List<SkuId> lacking(Step step) {
        return need(step).takes().stream().filter(product -> free.getOrDefault(product, 0) <= 0).toList();
    }

    private RunOrder.Need need(Step step) {
        return needs.getOrDefault(step.user(), RunOrder.Need.NONE);
    }

    private void begin(Step step) {
        need(step).takes().forEach(product -> free.merge(product, -1, Integer::sum));
        need(step).frees().forEach(product -> coming.merge(product, 1, Integer::sum));
    }

    /// Counts what has become of the seats of a step that was handed out.
    synchronized void ended(Step step, StepResult result) {
        need(step).frees().forEach(product -> coming.merge(product, -1, Integer::sum));
        switch (licenses(step, result)) {
            case DONE -> need(step).frees().forEach(product -> free.merge(product, 1, Integer::sum));
            case NOT_DONE -> need(step).takes().forEach(product -> free.merge(product, 1, Integer::sum));
            case UNKNOWN -> { }
        }
    }

    private enum Outcome {
        DONE,
        NOT_DONE,
        UNKNOWN
    }

    /// What became of all that gives and takes licenses; halfway counts as unknown.
    private static Outcome licenses(Step step, StepResult result) {
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        for (int i = 0; i < step.writes().size(); i++) {
            if (isAboutLicenses(step.writes().get(i))) {
                found.add(i < result.writes().size() ? outcome(result.writes().get(i)) : Outcome.NOT_DONE);
            }
        }
        return found.isEmpty() ? Outcome.NOT_DONE : found.size() > 1 ? Outcome.UNKNOWN : found.iterator().next();
    }

    private static boolean isAboutLicenses(Write write) {
        return switch (write) {
            case Write.AssignLicense _, Write.JoinGroup _, Write.LeaveGroup _ -> true;
            case Write.Edit _, Write.RevokeSessions _, Write.Reprocess _ -> false;
        };
    }

    private static Outcome outcome(StepResult.WriteResult result) {
        return switch (result) {
            case StepResult.WriteResult.Done _ -> Outcome.DONE;
            case StepResult.WriteResult.Failed _ -> Outcome.NOT_DONE;
            case StepResult.WriteResult.Unknown _ -> Outcome.UNKNOWN;
        };
    }
}
