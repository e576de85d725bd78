package app.seatkeeper.loss;

import static java.util.stream.Collectors.toSet;

import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.planning.Irreversible;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.RunEntry.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A run of mixed changes and the run that takes it back.
///
/// @param done     how many writes the first carried out
/// @param excepted how many people differ afterwards in what the undo said cannot come back
/// @param refused  how many people the tenant refused to change back, with the reason
/// @param wrong    a line for each person who differs in anything else
/// @param length   how long both took
public record UndoRun(int done, int excepted, int refused, List<String> wrong, Duration length) {

    private static final Set<Irreversible> LICENSES = EnumSet.of(Irreversible.PRODUCT_NOT_ASSIGNABLE,
            Irreversible.OVERUSED_SEAT, Irreversible.SEAT_TAKEN, Irreversible.FAILED_LICENSE);

    /// Keeps a copy.
    public UndoRun {
        wrong = List.copyOf(wrong);
    }

    /// Carries both out.
    ///
    /// @param people  in the tenant
    /// @param changes in the plan
    /// @param seed    which of the many plans
    public static UndoRun of(int people, int changes, long seed)
            throws IOException, TenantException, InterruptedException {
        try (var stage = new Stage(DemoOptions.defaults().withUsers(people));
                var workspace = stage.workspace(Timing.SYSTEM)) {
            var tenant = Stage.load(workspace);
            Map<String, State> before = stage.door().state();
            long begun = System.nanoTime();
            Preview there = Stage.preview(workspace, MixedChanges.of(tenant, changes, seed));
            Run run = workspace.run(there, 0, JobContext.UNWATCHED);
            Preview back = Stage.preview(workspace, workspace.undo(run));
            Run undone = workspace.run(back, run.number(), JobContext.UNWATCHED);
            Duration length = Duration.ofNanos(System.nanoTime() - begun);
            Outcome outcome = new Outcome(stage.door().state(), said(there), said(back));
            return new UndoRun(run.entries().stream().mapToInt(RunEntry::done).sum(), outcome.excepted(before),
                    refused(undone).size(), outcome.wrong(before, undone), length);
        }
    }

    /// How things are after both.
    ///
    /// @param there what the first preview said of each person that cannot come back
    /// @param back  what the preview of the undo said
    private record Outcome(
            Map<String, State> after, Map<String, Set<Irreversible>> there, Map<String, Set<Irreversible>> back) {

        private int excepted(Map<String, State> before) {
            return (int) before.entrySet().stream().filter(one -> !one.getValue().equals(after.get(one.getKey())))
                    .count();
        }

        private List<String> wrong(Map<String, State> before, Run undone) {
            List<String> wrong = new ArrayList<>();
            Set<String> refused = refused(undone);
            before.forEach((id, was) -> {
                State is = after.get(id);
                Set<Irreversible> listed = back.getOrDefault(id, Set.of());
                boolean gone = LICENSES.stream().anyMatch(listed::contains)
                        && LICENSES.stream().anyMatch(there.getOrDefault(id, Set.of())::contains);
                if (is == null || !(refused.contains(id)
                        || except(was, listed, gone).equals(except(is, listed, gone)))) {
                    wrong.add("%s was %s and is %s; told before %s, and after %s"
                            .formatted(id, was, is, there.get(id), listed));
                }
            });
            undone.entries().stream().filter(line -> line.status() != Status.DONE)
                    .filter(line -> !refused.contains(line.step().user().value()))
                    .forEach(line -> wrong.add("not undone: " + line));
            return wrong;
        }
    }

    private static Set<String> refused(Run undone) {
        return undone.entries().stream().filter(line -> line.fault() instanceof Fault.Refused)
                .map(line -> line.step().user().value()).collect(toSet());
    }

    /// What a preview says of each person that cannot come back. No seat of a product is left only where more are
    /// assigned than bought.
    private static Map<String, Set<Irreversible>> said(Preview back) {
        Map<String, Set<Irreversible>> said = new HashMap<>();
        back.rows().forEach(row -> row.problems().forEach(problem -> {
            Set<Irreversible> ofThis = said.computeIfAbsent(
                    row.user().id().value(), _ -> EnumSet.noneOf(Irreversible.class));
            if (problem instanceof PlanProblem.CannotComeBack(var what)) {
                ofThis.add(what);
            } else if (problem instanceof PlanProblem.NoSeatLeft) {
                ofThis.add(Irreversible.SEAT_TAKEN);
            }
        }));
        return said;
    }

    /// @param gone whether both previews told that a license would not come back
    private static State except(State state, Set<Irreversible> listed, boolean gone) {
        Map<String, String> texts = new TreeMap<>(state.texts());
        if (listed.contains(Irreversible.EMPTY_USAGE_LOCATION)) {
            texts.remove("usageLocation");
        }
        State bare = Applied.bare(state);
        boolean otherwise = gone || listed.contains(Irreversible.REPROCESSING);
        return new State(bare.user(), bare.enabled(), texts, otherwise ? Map.of() : state.licenses(),
                gone ? Map.of() : bare.direct(), gone ? Set.of() : bare.groups(),
                listed.contains(Irreversible.SESSIONS) ? bare.sessionsFrom() : state.sessionsFrom());
    }
}
