package app.seatkeeper.loss;

import static java.util.stream.Collectors.toSet;

import app.seatkeeper.demo.BackDoor;
import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.graph.TimedGraph;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.Tokens;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.LoadListener;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.Tables;
import app.seatkeeper.workspace.TenantWorkspace;
import app.seatkeeper.workspace.TenantWorkspace.Known;
import app.seatkeeper.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;

/// A demo tenant that somebody is signed in to, and the door behind it.
public final class Stage implements AutoCloseable {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Runnable> after = new AtomicReference<>(() -> { });
    private final Phaser underWay = new Phaser(1);
    private final DemoServer server;

    /// A tenant like this.
    public Stage(DemoOptions options) throws IOException {
        server = DemoServer.start(options, this::answer);
    }

    private void answer(Runnable request) {
        underWay.register();
        workers.execute(() -> {
            try {
                request.run();
            } finally {
                after.get().run();
                underWay.arriveAndDeregister();
            }
        });
    }

    /// Does something after each answer from now on.
    void afterEachAnswer(Runnable deed) {
        after.set(deed);
    }

    /// Waits until the server has nothing left to do.
    void awaitQuiet() {
        underWay.arriveAndAwaitAdvance();
    }

    DemoServer server() {
        return server;
    }

    /// The way in that Graph knows nothing of.
    public BackDoor door() {
        return server.backDoor();
    }

    /// Opens a workspace of the administrator.
    public Workspace workspace(Timing timing) {
        String token = server.token("admin");
        return workspace(server.root(), _ -> token, timing);
    }

    static Workspace workspace(URI root, Tokens tokens, Timing timing) {
        Session session = Session.ofDemo(root, tokens, () -> { });
        return TenantWorkspace.open(TimedGraph.open(session, timing), session.consents(),
                Known.of(Tables.shipped(), Guard.NONE), Clock.systemUTC());
    }

    /// Reads the tenant with nobody watching.
    public static TenantSnapshot load(Workspace workspace) throws TenantException, InterruptedException {
        return workspace.load(Nobody.WATCHES, JobContext.UNWATCHED);
    }

    /// The preview in which every question is answered with yes.
    public static Preview preview(Workspace workspace, LicensePlan plan) {
        Set<UserId> everybody = workspace.snapshot().users().stream().map(User::id).collect(toSet());
        return workspace.preview(plan, new Decisions(Set.of(), Map.of(), everybody));
    }

    static Preview preview(Workspace workspace, List<? extends Change> changes) {
        return preview(workspace, new LicensePlan("a test", "a test", List.copyOf(changes)));
    }

    /// Plans and runs.
    public static Run run(Workspace workspace, List<? extends Change> changes)
            throws TenantException, InterruptedException {
        return workspace.run(preview(workspace, changes), 0, JobContext.UNWATCHED);
    }

    @Override
    public void close() {
        server.close();
        workers.close();
    }

    private enum Nobody implements LoadListener {
        WATCHES;

        @Override
        public void opened(Tenant tenant, SignedIn me) { }

        @Override
        public void arrived(List<User> users, long total) { }
    }
}
