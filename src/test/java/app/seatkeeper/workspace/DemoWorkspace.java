package app.seatkeeper.workspace;

import app.seatkeeper.demo.BackDoor;
import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.TenantAccess;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A workspace on the demo tenant, over HTTP, with a door behind it.
final class DemoWorkspace implements AutoCloseable {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final DemoServer server;
    private final TenantAccess access;
    private final Workspace workspace;
    private final TenantSnapshot loaded;

    DemoWorkspace() throws Exception {
        server = started();
        Session session = Session.ofDemo(server.root(), _ -> server.token("admin"), () -> { });
        access = GraphTenant.open(session, ProductNames.shipped());
        workspace = TenantWorkspace.open(access, session.consents(),
                TenantWorkspace.Known.of(Tables.shipped(), Guard.NONE), Clock.systemUTC());
        loaded = workspace.load(new Silent(), JobContext.UNWATCHED);
    }

    private DemoServer started() throws IOException {
        return DemoServer.start(DemoOptions.defaults(), workers);
    }

    BackDoor backDoor() {
        return server.backDoor();
    }

    TenantAccess access() {
        return access;
    }

    Workspace workspace() {
        return workspace;
    }

    /// The tenant as it was read first.
    TenantSnapshot loaded() {
        return loaded;
    }

    /// The preview in which every question is answered with yes.
    Preview preview(LicensePlan plan) {
        Set<UserId> everybody = new HashSet<>(loaded.users().stream().map(user -> user.id()).toList());
        return workspace.preview(plan, new Decisions(Set.of(), Map.of(), everybody));
    }

    Preview preview(List<Change> changes) {
        return preview(new LicensePlan("bulk", "a test", changes));
    }

    Run run(Preview preview, int undoes) throws Exception {
        return workspace.run(preview, undoes, JobContext.UNWATCHED);
    }

    @Override
    public void close() {
        workspace.close();
        server.close();
        workers.close();
    }
}
