package app.seatkeeper.conformance;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.workspace.LoadListener;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry.Status;
import app.seatkeeper.workspace.Tables;
import app.seatkeeper.workspace.TenantWorkspace;
import app.seatkeeper.workspace.TenantWorkspace.Known;
import app.seatkeeper.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Everything the application sends while it loads a tenant, changes it and takes the change back, and every answer
/// it gets, held against Microsoft's description of Graph.
class ApplicationConformanceTest {

    private static final LoadListener NOBODY = new LoadListener() {
        @Override
        public void opened(Tenant tenant, SignedIn me) { }

        @Override
        public void arrived(List<User> users, long total) { }
    };

    @Test
    void whatTheApplicationSendsAndIsAnsweredIsAsMicrosoftDescribesIt() throws Exception {
        var contract = Contract.beside();
        assumeTrue(contract.isPresent(), "Microsoft's description does not lie beside this checkout");

        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var demo = DemoServer.start(DemoOptions.defaults().withUsers(2_500), workers);
                var tap = new Wiretap(demo.root())) {
            var session = Session.ofDemo(tap.root(), _ -> demo.token("admin"), () -> { });
            Workspace workspace = TenantWorkspace.open(
                    GraphTenant.open(session, ProductNames.shipped()), session.consents(),
                    Known.of(Tables.shipped(), Guard.NONE), Clock.systemUTC());

            TenantSnapshot before = workspace.load(NOBODY, JobContext.UNWATCHED);
            Run run = run(workspace, everyKindOfChange(before), 0);
            run(workspace, workspace.undo(run), run.number());

            assertTrue(run.count(Status.DONE) > 30, () -> "done: " + run.count(Status.DONE));
            assertEquals(List.of(), tap.heard().stream()
                    .flatMap(exchange -> contract.get().faults(exchange).stream()).distinct().toList());
            assertEquals(
                    Set.of("GET /organization", "GET /me", "GET /me/transitiveMemberOf/microsoft.graph.directoryRole",
                            "GET /users", "GET /users/$count", "GET /subscribedSkus", "GET /directory/subscriptions",
                            "GET /groups", "GET /directoryRoles", "GET /directoryRoles/{id}/members", "POST /$batch"),
                    tap.heard().stream().map(ApplicationConformanceTest::kind).collect(toSet()));
        }
    }

    private static String kind(Exchange exchange) {
        String path = exchange.path().replace("/graph.directoryRole", "/microsoft.graph.directoryRole")
                .replaceFirst("^/directoryRoles/[^/]+/", "/directoryRoles/{id}/");
        return exchange.method() + " " + path;
    }

    private static Run run(Workspace workspace, LicensePlan plan, int undoes) throws Exception {
        return workspace.run(workspace.preview(plan, Decisions.NONE), undoes, JobContext.UNWATCHED);
    }

    private static LicensePlan everyKindOfChange(TenantSnapshot tenant) {
        Product project = product(tenant, "PROJECTPROFESSIONAL");
        Product visio = product(tenant, "VISIOCLIENT");
        Product suite = product(tenant, "SPE_E3");
        List<User> people = tenant.users().stream()
                .filter(user -> user.account().enabled() && !user.account().synced())
                .filter(user -> user.products().equals(Set.of(suite.id())) && user.direct(suite.id()).isPresent())
                .limit(40).toList();
        var sway = suite.plans().stream().filter(plan -> plan.code().equals("SWAY")).findFirst().orElseThrow();
        return new LicensePlan("Every kind of change", "test", Stream.of(
                people.subList(0, 8).stream().map(user -> (Change) new Change.Assign(
                        user.id(), visio.id(), new PlanChoice.Keep())),
                people.subList(8, 12).stream().map(user -> (Change) new Change.Assign(
                        user.id(), project.id(), new PlanChoice.Keep())),
                people.subList(12, 20).stream().map(user -> (Change) new Change.SetPlans(
                        user.id(), suite.id(), new PlanChoice.Switch(Set.of(), Set.of(sway.id())))),
                people.subList(20, 28).stream().map(user -> (Change) new Change.Edit(
                        user.id(), Map.of(UserField.DEPARTMENT, "Moved", UserField.MOBILE_PHONE, "+44 7700 900000"))),
                people.subList(28, 34).stream().map(user -> (Change) new Change.Edit(
                        user.id(), Map.of(UserField.ACCOUNT_ENABLED, "false"))),
                people.subList(28, 34).stream().map(user -> (Change) new Change.RevokeSessions(user.id())),
                people.subList(34, 40).stream().map(user -> (Change) new Change.Reprocess(user.id())),
                people.subList(20, 24).stream().map(user -> (Change) new Change.JoinGroup(
                        user.id(), group(tenant, "BI Readers").id(), false)),
                members(tenant, "Engineering – Microsoft 365").limit(4).map(user -> (Change) new Change.MoveGroup(
                        user.id(), group(tenant, "Engineering – Microsoft 365").id(),
                        group(tenant, "Leadership – Microsoft 365").id())))
                .flatMap(changes -> changes).toList());
    }

    private static Stream<User> members(TenantSnapshot tenant, String group) {
        return tenant.users().stream().filter(user -> !user.hasError())
                .filter(user -> user.isMemberOf(group(tenant, group).id()));
    }

    private static Group group(TenantSnapshot tenant, String name) {
        return tenant.groups().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Product product(TenantSnapshot tenant, String partNumber) {
        return tenant.products().stream().filter(one -> one.partNumber().equals(partNumber)).findFirst().orElseThrow();
    }
}
