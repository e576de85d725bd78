package app.seatkeeper.bench;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import com.microsoft.graph.models.AssignedLicense;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.assignlicense.AssignLicensePostRequestBody;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Assigns a license to 5,000 people, every answer held back for 150 ms: without limits beside one SDK call after
/// the other, and within Microsoft's published limits beside the earliest instant at which these let the last write
/// through.
final class Bulk {

    private static final int PEOPLE = 5_000;
    private static final int CALLS_OF_THE_PEER = 200;
    private static final int TENANT = 12_000;
    private static final SkuId POWER_BI = SkuId.of("f8a1db68-be16-40ed-86d5-cb42ce701560");
    private static final Duration LATENCY = Duration.ofMillis(150);
    /// Microsoft's limit for changes of licenses: so many writes in so long, looking back from every instant.
    private static final int WRITES = 3_000;
    private static final Duration WINDOW = Duration.ofSeconds(150);

    private Bulk() {
    }

    static Measured measured() throws IOException, InterruptedException {
        try {
            double ours = run(DemoOptions.Limits.NONE);
            double peer = oneByOne() / CALLS_OF_THE_PEER * PEOPLE;
            double limited = run(DemoOptions.Limits.PUBLISHED);
            double earliest = (double) (PEOPLE - 1) / WRITES >= 1
                    ? (PEOPLE - 1) / WRITES * WINDOW.toMillis() + LATENCY.toMillis() : LATENCY.toMillis();
            return new Measured("bulk-5k", PEOPLE, 1, List.of(
                    new Measured.Result("5,000 assignments, no limits", ours, peer, "ms", "ratio <= 1/10"),
                    new Measured.Result("5,000 assignments, published limits", limited, earliest, "ms",
                            "ratio <= 1.08")));
        } catch (TenantException e) {
            throw new IOException("The run was refused", e);
        }
    }

    private static double run(DemoOptions.Limits limits)
            throws IOException, TenantException, InterruptedException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var demo = server(limits, workers)) {
            String token = demo.token("admin");
            try (var session = Session.ofDemo(demo.root(), _ -> token, () -> { })) {
                TenantAccess tenant = GraphTenant.open(session, ProductNames.shipped());
                List<Step> steps = steps(tenant);
                var done = new Count();
                long begun = System.nanoTime();
                tenant.licensing().apply(StepSource.of(steps), done, JobContext.UNWATCHED);
                double milliseconds = (System.nanoTime() - begun) / 1e6;
                if (done.done.get() != PEOPLE) {
                    throw new IllegalStateException(done.done + " of " + PEOPLE + " were assigned");
                }
                return milliseconds;
            }
        }
    }

    private static DemoServer server(DemoOptions.Limits limits, Executor workers)
            throws IOException {
        DemoServer demo = DemoServer.start(
                DemoOptions.defaults().withUsers(TENANT).withLatency(LATENCY).withLimits(limits), workers);
        demo.backDoor().subscription(POWER_BI.toString(), "Enabled", TENANT);
        return demo;
    }

    private static List<Step> steps(TenantAccess tenant) throws TenantException, InterruptedException {
        return people(tenant).stream().limit(PEOPLE).map(user -> new Step(user, List.of(
                new Write.AssignLicense(List.of(new Grant(POWER_BI, Set.of())), Set.of())))).toList();
    }

    private static List<UserId> people(TenantAccess tenant) throws TenantException, InterruptedException {
        return tenant.users().all(_ -> { }, JobContext.UNWATCHED).stream()
                .filter(user -> !user.account().usageLocation().isEmpty() && !user.products().contains(POWER_BI))
                .map(User::id).toList();
    }

    private static double oneByOne() throws IOException, TenantException, InterruptedException {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var demo = server(DemoOptions.Limits.NONE, workers)) {
            String token = demo.token("admin");
            try (var session = Session.ofDemo(demo.root(), _ -> token, () -> { })) {
                List<UserId> people = people(GraphTenant.open(session, ProductNames.shipped()));
                GraphServiceClient client = SdkRoster.client(demo.root().toString(), token);
                return Laps.milliseconds(() ->
                        people.stream().limit(CALLS_OF_THE_PEER).forEach(user -> assign(client, user)));
            }
        }
    }

    private static void assign(GraphServiceClient client, UserId user) {
        var license = new AssignedLicense();
        license.setSkuId(POWER_BI.value());
        license.setDisabledPlans(List.of());
        var body = new AssignLicensePostRequestBody();
        body.setAddLicenses(List.of(license));
        body.setRemoveLicenses(List.of());
        client.users().byUserId(user.value()).assignLicense().post(body);
    }

    /// Counts what was done.
    private static final class Count implements StepListener {

        private final AtomicInteger done = new AtomicInteger();

        @Override
        public void beginning(Step step) { }

        @Override
        public void ended(Step step, StepResult result) {
            if (result.isDone()) {
                done.incrementAndGet();
            }
        }
    }
}
