package app.seatkeeper.workspace;

import static java.util.stream.Collectors.toMap;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Effect;
import app.seatkeeper.planning.RunOrder;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.RunEntry.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Carries one confirmed preview out: reads users and seats again, writes what is unchanged, reads the result back.
/// Whatever happens, what was written is known afterwards.
final class PlanRunner {

    private final TenantAccess access;
    private final RunLines lines;
    private final Newest newest;
    private final JobContext job;

    PlanRunner(TenantAccess access, RunLines lines, Newest newest, JobContext job) {
        this.access = access;
        this.lines = lines;
        this.newest = newest;
        this.job = job;
    }

    /// Learns how a run ended.
    @FunctionalInterface
    interface Ending {

        /// @param broken why the run could not go on; null where it went through
        void ended(@Nullable Fault broken);
    }

    /// @param ending told once, whatever happens
    void run(Ending ending) throws InterruptedException {
        Fault broken = null;
        boolean known = false;
        try {
            broken = failure(this::write);
            known = failure(this::readBack) == null;
        } finally {
            lines.cutOff();
            if (!known) {
                assume();
            }
            newest.count(touched(line -> line.done() > 0).stream().map(line -> line.step().user()).toList());
            ending.ended(broken);
        }
    }

    /// Something that the tenant may refuse.
    @FunctionalInterface
    private interface Work {
        void carryOut() throws TenantException, InterruptedException;
    }

    private static @Nullable Fault failure(Work work) throws InterruptedException {
        try {
            work.carryOut();
            return null;
        } catch (TenantException e) {
            return e.fault();
        }
    }

    private void write() throws TenantException, InterruptedException {
        List<RunEntry> wanted = lines.now();
        List<Product> products = access.seats().products(job);
        Map<UserId, User> fresh = users(wanted);
        List<Step> steps = new ArrayList<>();
        List<RunOrder.Need> needs = new ArrayList<>();
        for (RunEntry line : wanted) {
            User now = fresh.get(line.step().user());
            if (isUnchanged(line, now) && now != null) {
                steps.add(line.step());
                needs.add(RunOrder.Need.between(now, Effect.of(line.step().writes(), now)));
            }
        }
        newest.refresh(fresh.values(), products);
        SeatQueue queue = new SeatQueue(steps, needs, products,
                step -> lines.skip(step.user(), new RunEntry.Skipped.NoSeat()));
        access.licensing().apply(queue, new Progress(queue), job);
    }

    private Map<UserId, User> users(List<RunEntry> wanted) throws TenantException, InterruptedException {
        List<UserId> ids = wanted.stream().map(line -> line.step().user()).toList();
        return access.users().these(ids, job).stream().collect(toMap(User::id, user -> user, (one, _) -> one));
    }

    private boolean isUnchanged(RunEntry line, @Nullable User now) {
        if (now == null) {
            lines.skip(line.step().user(), new RunEntry.Skipped.Deleted());
            return false;
        }
        List<String> differences = Freshness.differences(line.before(), now, line.step());
        if (!differences.isEmpty()) {
            lines.skip(now.id(), new RunEntry.Skipped.Changed(now, differences));
            return false;
        }
        lines.read(now);
        return true;
    }

    /// Writes down what happens, the seats first, so that they are right when the next step is asked for.
    private final class Progress implements StepListener {

        private final SeatQueue queue;

        private Progress(SeatQueue queue) {
            this.queue = queue;
        }

        @Override
        public void beginning(Step step) {
            lines.beginning(step);
        }

        @Override
        public void ended(Step step, StepResult result) {
            queue.ended(step, result);
            lines.ended(step, result);
        }
    }

    private void readBack() throws TenantException, InterruptedException {
        List<RunEntry> touched = touched(_ -> true);
        if (!touched.isEmpty()) {
            Map<UserId, User> now = users(touched);
            now.values().forEach(lines::settle);
            newest.refresh(now.values(), access.seats().products(job));
        }
    }

    /// Without reading back, what was carried out is taken to have had its effect.
    private void assume() {
        newest.refresh(touched(line -> line.done() > 0).stream()
                .map(line -> Effect.of(line.step().writes().subList(0, line.done()), line.before())).toList(),
                List.of());
    }

    private List<RunEntry> touched(Predicate<RunEntry> wanted) {
        return lines.now().stream()
                .filter(line -> line.status() != Status.NOT_RUN && line.status() != Status.SKIPPED)
                .filter(wanted).toList();
    }
}
