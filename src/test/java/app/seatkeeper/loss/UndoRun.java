package app.seatkeeper.loss;

import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.planning.Irreversible;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.Preview;
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
/// @param wrong    a line for each person who differs in anything else
/// @param length   how long both took
public record UndoRun(int done, int excepted, List<String> wrong, Duration length) {

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
            Run run = Stage.run(workspace, MixedChanges.of(tenant, changes, seed));
            Preview back = Stage.preview(workspace, workspace.undo(run));
            Run undone = workspace.run(back, run.number(), JobContext.UNWATCHED);
            Duration length = Duration.ofNanos(System.nanoTime() - begun);
            return reckoned(before, stage.door().state(), back, undone, run, length);
        }
    }

    private static UndoRun reckoned(Map<String, State> before, Map<String, State> after, Preview back, Run undone,
            Run run, Duration length) {
        Map<String, Set<Irreversible>> said = said(back);
        List<String> wrong = new ArrayList<>();
        int excepted = 0;
        for (Map.Entry<String, State> one : before.entrySet()) {
            State was = one.getValue();
            State is = after.get(one.getKey());
            Set<Irreversible> listed = said.getOrDefault(one.getKey(), Set.of());
            if (is == null || !except(was, listed).equals(except(is, listed))) {
                wrong.add("%s was %s and is %s and %s".formatted(one.getKey(), was, is, back.rows().stream().filter(r -> r.user().id().value().equals(one.getKey())).map(r -> r.verdict()+" "+r.problems()).toList()));
            } else if (!was.equals(is)) {
                excepted++;
            }
        }
        undone.entries().stream().filter(line -> line.status() != Status.DONE)
                .forEach(line -> wrong.add("not undone: " + line));
        return new UndoRun(run.entries().stream().mapToInt(RunEntry::done).sum(), excepted, wrong, length);
    }

    /// What the preview of the undo says of each person that cannot come back.
    private static Map<String, Set<Irreversible>> said(Preview back) {
        Map<String, Set<Irreversible>> said = new HashMap<>();
        back.rows().forEach(row -> row.problems().forEach(problem -> {
            if (problem instanceof PlanProblem.CannotComeBack(var what)) {
                said.computeIfAbsent(row.user().id().value(), _ -> EnumSet.noneOf(Irreversible.class)).add(what);
            }
        }));
        return said;
    }

    private static State except(State state, Set<Irreversible> listed) {
        Map<String, String> texts = new TreeMap<>(state.texts());
        if (listed.contains(Irreversible.EMPTY_USAGE_LOCATION)) {
            texts.remove("usageLocation");
        }
        State bare = Applied.bare(state);
        boolean reprocessed = listed.contains(Irreversible.REPROCESSING);
        return new State(bare.user(), bare.enabled(), texts, reprocessed ? Map.of() : state.licenses(), bare.direct(),
                listed.contains(Irreversible.SESSIONS) ? bare.sessionsFrom() : state.sessionsFrom());
    }
}
