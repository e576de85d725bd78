package app.seatkeeper.graph;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.jobs.JobRunner;
import app.seatkeeper.jobs.Outcome;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantAccess;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The adapter against the demo tenant, as the application uses both.
class DemoTenantTest {

    private static final JobContext JOB = JobContext.UNWATCHED;
    private static final StepResult NOTHING = new StepResult(
            List.of(new StepResult.WriteResult.Failed(new Fault.Unexpected(Original.NONE), "")));

    @Test
    void everythingIsReadWhileMicrosoftsLimitsHold() throws Exception {
        try (DemoServer demo = start(DemoOptions.defaults().withLimits(DemoOptions.Limits.PUBLISHED))) {
            TenantAccess tenant = tenant(demo);
            List<Integer> pages = new ArrayList<>();

            List<User> users = tenant.users().all(page -> pages.add(page.size()), JOB);

            assertEquals(2500, tenant.users().count(JOB));
            assertEquals(List.of(999, 999, 502), pages);
            assertEquals(2500, new HashSet<>(users.stream().map(User::id).toList()).size());
            assertEquals("Larkfield Group", tenant.organization().tenant(JOB).name());
            assertEquals(List.of(new DirectoryRole("62e90394-69f5-4237-9190-012177145e10", "Global Administrator")),
                    tenant.organization().me(JOB).roles());
            Set<String> shown = new HashSet<>();
            tenant.seats().products(JOB).forEach(product -> shown.add(product.name()));
            assertTrue(shown.containsAll(Set.of("Microsoft 365 E5", "Microsoft 365 E3")), shown::toString);
            assertTrue(tenant.seats().subscriptions(JOB).size() >= shown.size());
            assertTrue(tenant.groups().licensed(JOB).stream().noneMatch(group -> group.licenses().isEmpty()));
        }
    }

    @Test
    void aRunThroughTroubleLeavesTheServerAsReported() throws Exception {
        List<String> trouble = List.of(
                "POST /users/*/assignLicense */7 429 - 1",
                "POST /users/*/assignLicense */11 after-reset",
                "POST /users/*/assignLicense */13 503",
                "POST /$batch 3 after-reset",
                "POST /$batch 5 reset",
                "POST /$batch 9 truncated");
        try (DemoServer demo = start(DemoOptions.defaults().withFaults(trouble))) {
            TenantAccess tenant = tenant(demo);
            List<User> holders = tenant.users().all(_ -> { }, JOB).stream()
                    .filter(user -> !user.account().synced() && user.direct().findAny().isPresent())
                    .limit(150).toList();
            var heard = new Heard();

            tenant.licensing().apply(StepSource.of(holders.stream().map(DemoTenantTest::takeEverything).toList()),
                    heard, heard);

            List<User> now = tenant.users().these(holders.stream().map(User::id).toList(), JOB);
            Map<UserId, StepResult> results = heard.results();
            assertEquals(holders.stream().map(User::id).toList(), heard.begun());
            assertEquals(ids(now, user -> user.direct().findAny().isEmpty()),
                    ids(holders, user -> results.getOrDefault(user.id(), NOTHING).isDone()));
            assertEquals(Set.of(), ids(now, user -> !user.profile().department().equals("Leavers")));
            List<Fault> faults = results.values().stream().flatMap(result -> result.fault().stream()).toList();
            assertTrue(faults.size() < 10 && faults.stream().allMatch(Fault.Refused.class::isInstance),
                    faults::toString);
        }
    }

    @Test
    void cancellingEndsALoadAtOnce() throws Exception {
        try (DemoServer demo = start(DemoOptions.defaults().withLatency(Duration.ofMinutes(5)))) {
            TenantAccess tenant = tenant(demo);
            var begun = new CountDownLatch(1);
            BlockingQueue<Outcome<List<User>>> ended = new LinkedBlockingQueue<>();
            JobHandle job = JobRunner.onVirtualThreads(Clock.systemUTC()).read("Load", context -> {
                begun.countDown();
                return tenant.users().all(_ -> { }, context);
            }, ended::add);
            begun.await();

            job.cancel();

            assertInstanceOf(Outcome.Cancelled.class, ended.poll(5, TimeUnit.SECONDS));
        }
    }

    private static Set<UserId> ids(List<User> users, Predicate<User> which) {
        return users.stream().filter(which).map(User::id).collect(toUnmodifiableSet());
    }

    private static Step takeEverything(User user) {
        var edit = new Write.Edit(Map.of(UserField.DEPARTMENT, "Leavers"));
        var remove = new Write.AssignLicense(List.of(),
                Set.copyOf(user.direct().map(Assignment::product).toList()));
        return new Step(user.id(), List.of(edit, remove));
    }

    private static DemoServer start(DemoOptions options) throws IOException {
        return DemoServer.start(options, Executors.newVirtualThreadPerTaskExecutor());
    }

    private static TenantAccess tenant(DemoServer demo) {
        String token = demo.token("admin");
        return GraphTenant.open(Session.ofDemo(demo.root(), _ -> token, () -> { }), ProductNames.shipped());
    }
}
