package app.seatkeeper.loss;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.domain.change.Step;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.RunEntry.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A run of mixed changes in a tenant in which one request in ten goes wrong.
///
/// @param run         as it ended
/// @param unexplained a line for each person whose state the run does not explain
/// @param waits       why it stood still
/// @param length      how long the run took
public record ChaosRun(Run run, List<String> unexplained, Set<WaitReason> waits, Duration length) {

    private static final Set<Status> NOT_DONE = EnumSet.of(Status.FAILED, Status.PARTLY_DONE);

    /// Keeps a copy.
    public ChaosRun {
        unexplained = List.copyOf(unexplained);
        waits = Set.copyOf(waits);
    }

    /// Carries it out.
    ///
    /// @param people  in the tenant
    /// @param changes in the plan
    /// @param seed    which of the many plans and faults
    /// @param stall   how long an answer takes that stalls
    /// @param times   how much faster than in truth waits pass
    public static ChaosRun of(int people, int changes, long seed, Duration stall, int times)
            throws IOException, TenantException, InterruptedException {
        var chaos = DemoOptions.Chaos.NONE.stalling(stall).usual();
        try (var stage = new Stage(DemoOptions.defaults().withUsers(people).withSeed(seed).withChaos(chaos));
                var workspace = stage.workspace(FastTiming.by(times))) {
            var tenant = Stage.load(workspace);
            Preview preview = Stage.preview(workspace, MixedChanges.of(tenant, changes, seed));
            var reckoning = new Reckoning(stage.door(), workspace.snapshot());
            var watching = new Watching();
            long begun = System.nanoTime();
            Run run = workspace.run(preview, 0, watching);
            Duration length = Duration.ofNanos(System.nanoTime() - begun);
            return new ChaosRun(run, reckoning.unexplained(run), watching.waits, length);
        }
    }

    /// How many writes the run was to carry out.
    public int writes() {
        return run.entries().stream().map(RunEntry::step).map(Step::writes).mapToInt(List::size).sum();
    }

    /// How many writes it has carried out.
    public int applied() {
        return run.entries().stream().mapToInt(RunEntry::done).sum();
    }

    /// How many writes it reports as failed, with those that were not sent after them.
    public int failed() {
        return run.entries().stream().filter(line -> NOT_DONE.contains(line.status()))
                .mapToInt(line -> line.step().writes().size() - line.done()).sum();
    }

    /// Reads why the run stands still.
    private static final class Watching implements JobContext {

        private final Set<WaitReason> waits = ConcurrentHashMap.newKeySet();

        @Override
        public void progress(long done, long total) { }

        @Override
        public void waiting(WaitReason reason, Duration length) {
            waits.add(reason);
        }
    }
}
