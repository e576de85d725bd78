package app.seatkeeper.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.entra.FakeEntra;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.Calls;
import app.seatkeeper.workspace.Insight;
import app.seatkeeper.workspace.Tables;
import app.seatkeeper.workspace.TenantWorkspace;
import app.seatkeeper.workspace.TenantWorkspace.Known;
import app.seatkeeper.workspace.UsageDesk;
import app.seatkeeper.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// From the sign-in to what people use, and who must agree on the way.
@Timeout(60)
class UsageChainTest {

    private static final int PEOPLE = 400;
    private static final JobContext JOB = JobContext.UNWATCHED;
    private static final Set<ReportKey> ALL = Arrays.stream(UsageReport.values())
            .map(report -> ReportKey.of(report, Period.D30)).collect(Collectors.toUnmodifiableSet());

    private final LiveTenant tenant;

    UsageChainTest() throws Exception {
        tenant = LiveTenant.open(PEOPLE);
    }

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void everyReportAndAllSignInsAreReadOnceSomebodyHasAgreed() throws Exception {
        var dana = new Visitor(tenant);
        try (Session session = tenant.signIn().open(person(), dana, JOB)) {
            Workspace workspace = workspace(session);
            load(workspace);
            UsageDesk desk = workspace.usage();
            assertEquals(List.of(false, false), List.of(desk.mayRead(), desk.mayReadSignIns()));

            workspace.unlock(Feature.USAGE_REPORTS, JOB);
            desk.read(ALL, JOB);
            Usage usage = desk.read(UsageDesk.RECENCY, JOB);
            workspace.unlock(Feature.SIGN_IN_DATA, JOB);

            assertEquals(Map.of(), usage.missing());
            assertEquals(ALL.size() + UsageDesk.RECENCY.size(), usage.tables().size());
            assertEquals(Concealment.SHOWN, usage.concealment());
            assertEquals(PEOPLE, desk.readSignIns(JOB).signIns().times().size());
            assertTrue(active(workspace.insight()) > PEOPLE / 2);
            assertEquals(List.of("USAGE_REPORTS", "SIGN_IN_DATA"), dana.asked());
        }
    }

    @Test
    void whoDeclinesSeesEverythingButUse() throws Exception {
        var dana = new Visitor(tenant, Feature.USAGE_REPORTS);
        try (Session session = tenant.signIn().open(person(), dana, JOB)) {
            Workspace workspace = workspace(session);
            TenantSnapshot read = load(workspace);

            var thrown = assertThrows(TenantException.class, () -> workspace.unlock(Feature.USAGE_REPORTS, JOB));

            assertInstanceOf(Fault.ConsentNeeded.class, thrown.fault());
            assertFalse(workspace.usage().mayRead());
            assertEquals(PEOPLE, read.users().size());
            assertEquals(0, active(workspace.insight()));
        }
    }

    @Test
    void namesAreShownToEverybodyAndConcealedAgain() throws Exception {
        tenant.demo().backDoor().conceal(true);
        var dana = new Visitor(tenant);
        try (Session session = tenant.signIn().open(person(), dana, JOB)) {
            Workspace workspace = workspace(session);
            load(workspace);
            workspace.unlock(Feature.USAGE_REPORTS, JOB);

            Usage concealed = workspace.usage().read(UsageDesk.RECENCY, JOB);
            long before = active(workspace.insight());
            Usage shown = workspace.usage().conceal(false, JOB);
            long then = active(workspace.insight());
            Usage again = workspace.usage().conceal(true, JOB);

            assertEquals(List.of(Concealment.CONCEALED, Concealment.SHOWN, Concealment.CONCEALED),
                    List.of(concealed.concealment(), shown.concealment(), again.concealment()));
            assertEquals(0, before);
            assertTrue(then > PEOPLE / 2);
            assertEquals(0, active(workspace.insight()));
            assertEquals(List.of("USAGE_REPORTS", "REPORT_SETTINGS"), dana.asked());
        }
    }

    @Test
    void callsOneByOneAreForApplicationsAlone() throws Exception {
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        var dana = new Visitor(tenant);
        try (Session session = tenant.signIn().open(person(), dana, JOB)) {
            Workspace workspace = workspace(session);
            load(workspace);

            var thrown = assertThrows(TenantException.class, () -> workspace.calls(today.minusDays(7), today, JOB));

            assertInstanceOf(Fault.ConsentNeeded.class, thrown.fault());
            assertEquals(List.of(), dana.asked());
        }
        var program = new SignInRequest.Application(
                Cloud.GLOBAL, tenant.registration(), new Credential.Secret(FakeEntra.SECRET));
        try (Session session = tenant.signIn().open(program, dana, JOB)) {
            Workspace workspace = workspace(session);
            load(workspace);

            Calls calls = workspace.calls(today.minusDays(28), today, JOB);

            assertFalse(calls.records().isEmpty());
            assertFalse(calls.phoneCalls().isEmpty());
        }
    }

    private static long active(Insight insight) {
        return insight.snapshot().users().stream()
                .filter(user -> insight.evidence().newest(user.id()) instanceof LastActivity.On).count();
    }

    private SignInRequest.Person person() {
        return new SignInRequest.Person(SignInMethod.BROWSER, Cloud.GLOBAL, tenant.registration(),
                Set.of(Feature.PROFILE, Feature.ROSTER));
    }

    private static Workspace workspace(Session session) {
        return TenantWorkspace.open(GraphTenant.open(session, ProductNames.shipped()), session.consents(),
                Known.of(Tables.shipped(), Guard.NONE), Clock.systemUTC());
    }

    private static TenantSnapshot load(Workspace workspace) throws Exception {
        return workspace.load(new Silence(), JOB);
    }
}
