package app.seatkeeper.graph;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Refusal;
import app.seatkeeper.tenant.StepResult.WriteResult;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;

/// Sends one `$batch` of writes, each for another user, and finds a verdict on every one of them. Nothing is sent a
/// second time here; where no trustworthy answer came, the users are read back.
final class Sender {

    /// A server or gateway that gave up may have carried the request out before.
    private static final Set<Integer> AMBIGUOUS = Set.of(500, 502, 503, 504);

    private final Connection connection;
    private final Batches batches;
    private final Doubts doubts;
    private final Arrivals arrivals;
    private final JobContext job;

    Sender(Connection connection, JobContext job) {
        this.connection = connection;
        this.batches = new Batches(connection);
        this.doubts = new Doubts(new UserBatch(connection));
        this.arrivals = new Arrivals(new UserBatch(connection), connection.throttle());
        this.job = job;
    }

    List<Verdict> send(List<Task> tasks) throws InterruptedException {
        Arrivals.Looked looked = arrivals.look(tasks, job);
        List<Verdict> verdicts = new ArrayList<>(looked.verdicts());
        if (!looked.ready().isEmpty()) {
            verdicts.addAll(sent(looked.ready()));
        }
        return verdicts;
    }

    private List<Verdict> sent(List<Task> tasks) throws InterruptedException {
        try {
            return verdicts(tasks, batches.send(
                    tasks.stream().map(task -> Writes.request(task, connection.root())).toList()));
        } catch (Rejection e) {
            return settled(tasks.stream().map(task -> refused(task, e)).toList(), AMBIGUOUS.contains(e.status()));
        } catch (Malformed e) {
            IOException unread = noted(e.what());
            return settled(tasks.stream().map(task -> brokenOff(task.inDoubt(), unread)).toList(), true);
        } catch (TenantException e) {
            return settled(tasks.stream().map(task -> failed(task, e.fault(), "")).toList(),
                    Obstacles.isPortal(e.fault()));
        } catch (IOException e) {
            connection.throttle().timing().sleep(Duration.ZERO);
            boolean sent = !wasNeverSent(e);
            return settled(tasks.stream().map(task -> brokenOff(sent ? task.inDoubt() : task, e)).toList(), sent);
        }
    }

    private List<Verdict> settled(List<Verdict> verdicts, boolean inDoubt) throws InterruptedException {
        return inDoubt ? doubts.settled(verdicts, job) : verdicts;
    }

    private List<Verdict> verdicts(List<Task> tasks, Batches.Answered answered) throws InterruptedException {
        Renewal renewal = renewal(answered);
        List<Verdict> clear = new ArrayList<>();
        List<Verdict> doubted = new ArrayList<>();
        for (Task task : tasks) {
            BatchAnswer answer = answered.answers().get(task.user().value());
            if (answer == null) {
                doubted.add(brokenOff(task.inDoubt(), noted("$batch left a change unanswered")));
            } else if (answer.isTokenRefused() && renewal.done() && !task.renewed()) {
                clear.add(new Verdict.Again(task.withNewToken()));
            } else {
                Verdict verdict = verdict(task, answer, renewal);
                (isInDoubt(verdict, answer) ? doubted : clear).add(verdict);
            }
        }
        clear.addAll(doubts.settled(doubted, job));
        return clear;
    }

    /// What became of the token of items that were refused for theirs.
    ///
    /// @param done  whether there is a better one
    /// @param fault why there is none, where one was needed
    private record Renewal(boolean done, Optional<Fault> fault) { }

    private Renewal renewal(Batches.Answered answered) throws InterruptedException {
        try {
            return new Renewal(batches.renewed(answered), Optional.empty());
        } catch (TenantException e) {
            return new Renewal(false, Optional.of(e.fault()));
        }
    }

    private Verdict verdict(Task task, BatchAnswer answer, Renewal renewal) {
        if (answer.isTokenRefused() && renewal.fault().isPresent()) {
            return failed(task, renewal.fault().get(), answer.requestId());
        }
        return answer.isSuccess()
                ? new Verdict.Ended(task, new WriteResult.Done(answer.requestId()))
                : refused(task, answer.rejection(connection.throttle().timing().now()));
    }

    /// Whether the write may have happened all the same: now, behind a gateway that gave up, or when it was first sent.
    private static boolean isInDoubt(Verdict verdict, BatchAnswer answer) {
        boolean refusedAfterDoubt = verdict instanceof Verdict.Ended(var task, WriteResult.Failed _) && task.doubtful();
        return !answer.isSuccess() && (AMBIGUOUS.contains(answer.status()) || refusedAfterDoubt);
    }

    private static Verdict refused(Task task, Rejection rejected) {
        Task after = AMBIGUOUS.contains(rejected.status()) ? task.inDoubt() : task;
        try {
            Patience.Pause pause = waitsForLocation(task, rejected) ? task.patience().untilArrived(rejected)
                    : task.patience().after(rejected);
            return new Verdict.PutOff(after.putOff(pause.left()), pause);
        } catch (TenantException e) {
            String requestId = rejected.original().requestId();
            return task.doubtful() && Writes.saysItHasHappened(e.fault(), task.write())
                    ? new Verdict.Ended(after, new WriteResult.Done(requestId)) : failed(after, e.fault(), requestId);
        }
    }

    /// A usage location set a moment ago may not have arrived everywhere.
    private static boolean waitsForLocation(Task task, Rejection rejected) {
        return task.hasJustBeenLocated()
                && Refusals.of(rejected.original()).filter(Refusal.NoUsageLocation.class::isInstance).isPresent();
    }

    private static Verdict brokenOff(Task task, IOException cause) {
        try {
            Patience.Pause pause = task.patience().after(cause);
            return new Verdict.PutOff(task.putOff(pause.left()), pause);
        } catch (TenantException e) {
            return failed(task, e.fault(), "");
        }
    }

    private static IOException noted(String what) {
        return new BrokenOff(new IOException(what));
    }

    private static Verdict failed(Task task, Fault fault, String requestId) {
        return new Verdict.Ended(task, new WriteResult.Failed(fault, requestId));
    }

    private static boolean wasNeverSent(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return e instanceof ConnectException || e instanceof UnknownHostException
                || e instanceof NoRouteToHostException || e instanceof SSLHandshakeException
                || (e instanceof SocketTimeoutException && message.contains("connect"));
    }
}
