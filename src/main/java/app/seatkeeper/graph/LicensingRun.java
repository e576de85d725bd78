package app.seatkeeper.graph;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepResult.WriteResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One run over the steps of a source. The job's own thread decides everything and talks to the source and the
/// listener; couriers only carry batches.
final class LicensingRun {

    private static final Duration TICK = Duration.ofMillis(200);
    private static final Fault CUT_SHORT =
            new Fault.Offline(new Original(0, "", "The run was cancelled before an answer came.", ""));

    private final Throttle throttle;
    private final Sender sender;
    private final StepSource source;
    private final StepListener listener;
    private final JobContext job;
    private final Flight flight = new Flight();
    private final Deque<Step> held = new ArrayDeque<>();
    private final AtomicBoolean sourceIsOver = new AtomicBoolean();
    private final AtomicBoolean sourceWaits = new AtomicBoolean();
    private final AtomicReference<@Nullable Fault> fault = new AtomicReference<>();

    LicensingRun(Connection connection, StepSource source, StepListener listener, JobContext job) {
        this.throttle = connection.throttle();
        this.sender = new Sender(connection, job);
        this.source = source;
        this.listener = listener;
        this.job = job;
    }

    void toTheEnd() throws TenantException, InterruptedException {
        try (Couriers couriers = Couriers.of(sender)) {
            while (isGoingOn()) {
                giveUp();
                send(couriers);
                listen(couriers);
            }
        } finally {
            abandon();
        }
        Fault why = fault.get();
        if (why != null) {
            throw new TenantException(why);
        }
    }

    /// Takes what may begin. With nothing under way, a paused job blocks here.
    private boolean isGoingOn() throws InterruptedException {
        if (flight.isEmpty()) {
            job.checkCancelled();
        }
        while (mayTake()) {
            switch (source.next()) {
                case StepSource.Next.Ready(var step) -> take(step);
                case StepSource.Next.AfterAnother _ -> sourceWaits.set(true);
                case StepSource.Next.Over _ -> sourceIsOver.set(true);
            }
        }
        if (sourceWaits.get() && flight.isEmpty()) {
            throw new IllegalStateException("The source waits for a step, but none is under way");
        }
        return !flight.isEmpty() || !isTakingEnded();
    }

    private boolean mayTake() {
        return !isTakingEnded() && !job.isPaused() && !sourceWaits.get() && held.isEmpty() && flight.hasRoom();
    }

    private boolean isTakingEnded() {
        return sourceIsOver.get() || fault.get() != null || job.isStopping();
    }

    /// A further step of a user who has one under way is held until that has ended.
    private void take(Step step) {
        if (flight.has(step.user())) {
            held.add(step);
        } else {
            listener.beginning(step);
            flight.add(Task.begun(step, throttle.patience()));
        }
    }

    /// Once the run is to end, nothing more is sent after a fault, and nobody waits for Microsoft any more.
    private void giveUp() {
        Fault why = fault.get();
        if (why != null) {
            flight.unsent().forEach(task -> end(task, new WriteResult.Failed(why, "")));
        }
        if (why != null || job.isStopping()) {
            flight.givenUp().forEach(one -> end(one.task(), new WriteResult.Failed(one.pause().fault(), "")));
        }
    }

    private void send(Couriers couriers) {
        while (couriers.hasOneFree()) {
            List<Task> batch = flight.batch(throttle.timing().now());
            if (batch.isEmpty()) {
                return;
            }
            couriers.send(batch);
        }
    }

    private void listen(Couriers couriers) throws InterruptedException {
        if (couriers.areAllFree()) {
            standStill();
        } else {
            couriers.next(untilLookingAgain()).ifPresent(this::settle);
        }
    }

    /// How long to listen before looking whether somebody's wait is over, or the job is stopping.
    private Duration untilLookingAgain() {
        Instant now = throttle.timing().now();
        return flight.next().map(next -> next.left(now)).filter(left -> left.compareTo(TICK) < 0)
                .map(left -> left.plusMillis(1)).orElse(TICK);
    }

    /// Waits for the first of those put off, when nothing else is under way.
    private void standStill() throws InterruptedException {
        Flight.PutOff next = flight.next().orElse(null);
        if (next == null) {
            return;
        }
        WaitReason reason = next.pause().reason();
        Duration left = next.left(throttle.timing().now());
        job.waiting(reason, left);
        try {
            while (left.isPositive() && !job.isStopping()) {
                throttle.timing().sleep(left.compareTo(TICK) < 0 ? left : TICK);
                left = next.left(throttle.timing().now());
            }
        } finally {
            job.waiting(reason, Duration.ZERO);
        }
    }

    private void settle(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.Ended(var task, var result) -> {
                    noteWhatEndsTheRun(result);
                    end(task, result);
                }
                case Verdict.Again(var task) -> flight.add(task);
                case Verdict.PutOff(var task, var pause) -> flight.putOff(task, pause, throttle.timing().now());
            }
        }
        flight.adapt(verdicts);
    }

    private void noteWhatEndsTheRun(WriteResult result) {
        Fault why = switch (result) {
            case WriteResult.Done _ -> null;
            case WriteResult.Failed(var failed, _) -> failed;
            case WriteResult.Unknown(var unknown, _) -> unknown;
        };
        if (why instanceof Fault.SignInNeeded || why instanceof Fault.SignInFailed
                || why instanceof Fault.ConsentNeeded || why instanceof Fault.Offline
                || why instanceof Fault.Throttled) {
            fault.compareAndSet(null, why);
        }
    }

    /// A write has ended; so has its step, unless it has more to write, or is to show first what it has done to groups:
    /// until then seats are not free and an undo would start from what is no longer true.
    private void end(Task task, WriteResult result) {
        Task after = task.isComplete() ? task : task.ended(result, throttle.patience());
        if (after.hasMore() || (after.isToBeSeen() && !task.isComplete())) {
            flight.add(after);
            return;
        }
        flight.remove(after);
        listener.ended(after.step(), after.result());
        sourceWaits.set(false);
        if (!held.isEmpty() && !flight.has(held.element().user())) {
            take(held.remove());
        }
    }

    /// Reports what a cancelled run leaves behind.
    private void abandon() {
        held.clear();
        flight.unsent().forEach(task -> end(task, new WriteResult.Failed(CUT_SHORT, "")));
        flight.givenUp().forEach(one -> end(one.task(), new WriteResult.Failed(one.pause().fault(), "")));
        flight.unanswered().forEach(task -> end(task, new WriteResult.Unknown(CUT_SHORT, "")));
    }
}
