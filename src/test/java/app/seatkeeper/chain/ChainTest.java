package app.seatkeeper.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.entra.FakeEntra;
import app.seatkeeper.entra.TestCertificates;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.session.CertificateFile;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantException;
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
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// From the sign-in to the tenant's changed state and back, in every mode.
@Timeout(60)
class ChainTest {

    private static final SkuId POWER_BI = SkuId.of("f8a1db68-be16-40ed-86d5-cb42ce701560");
    private static final int PEOPLE = 400;

    private final LiveTenant tenant;

    ChainTest() throws Exception {
        tenant = LiveTenant.open(PEOPLE);
    }

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void withTheBrowserReadingAsksForNothingMoreAndTheFirstChangeForItsOwnPermission() throws Exception {
        var dana = new Visitor(tenant);
        try (Session session = tenant.signIn().open(person(SignInMethod.BROWSER), dana, JobContext.UNWATCHED)) {
            Workspace workspace = workspace(session);
            Map<String, State> before = tenant.demo().backDoor().state();

            TenantSnapshot read = load(workspace, new Silence());
            assertEquals(PEOPLE, read.users().size());
            assertEquals(List.of(), dana.asked());

            Run run = assign(workspace, read, 20, JobContext.UNWATCHED);
            assertEquals(20, run.count(Status.DONE));
            assertEquals(List.of("ASSIGN_LICENSES"), dana.asked());

            LicensePlan back = workspace.undo(run);
            workspace.run(workspace.preview(back, Decisions.NONE), run.number(), JobContext.UNWATCHED);
            assertEquals(before, tenant.demo().backDoor().state());

            workspace.unlock(Feature.GROUPS, JobContext.UNWATCHED);
            assertEquals(14, workspace.snapshot().groups().size());
            assertEquals(List.of("ASSIGN_LICENSES", "GROUPS"), dana.asked());
            assertEquals(List.of(), tenant.entra().script().complaints());
        }
    }

    @Test
    void withADeviceCodeEverybodyIsRead() throws Exception {
        try (Session session = tenant.signIn()
                .open(person(SignInMethod.DEVICE_CODE), new Visitor(tenant), JobContext.UNWATCHED)) {
            assertEquals(PEOPLE, load(workspace(session), new Silence()).users().size());
        }
    }

    @Test
    void anApplicationReadsAndChangesWithASecretAndWithACertificate() throws Exception {
        var certificate = CertificateFile.read(tenant.certificates().application(), TestCertificates.PASSWORD.clone());
        for (Credential credential : List.of(new Credential.Secret(FakeEntra.SECRET), certificate)) {
            var request = new SignInRequest.Application(Cloud.GLOBAL, tenant.registration(), credential);
            var nobody = new Visitor(tenant);
            try (Session session = tenant.signIn().open(request, nobody, JobContext.UNWATCHED)) {
                Workspace workspace = workspace(session);
                TenantSnapshot read = load(workspace, new Silence());

                assertEquals(PEOPLE, read.users().size());
                assertEquals(3, assign(workspace, read, 3, JobContext.UNWATCHED).count(Status.DONE));
                assertEquals(List.of(), nobody.asked());
            }
        }
    }

    @Test
    void declinedConsentChangesNothingAndLeavesTheRestWorking() throws Exception {
        var dana = new Visitor(tenant, Feature.ASSIGN_LICENSES);
        try (Session session = tenant.signIn().open(person(SignInMethod.BROWSER), dana, JobContext.UNWATCHED)) {
            Workspace workspace = workspace(session);
            TenantSnapshot read = load(workspace, new Silence());
            Map<String, State> before = tenant.demo().backDoor().state();

            var failure = assertThrows(TenantException.class, () -> assign(workspace, read, 2, JobContext.UNWATCHED));

            assertEquals(Feature.ASSIGN_LICENSES.permissions(), ((Fault.ConsentNeeded) failure.fault()).missing());
            assertEquals(before, tenant.demo().backDoor().state());
            assertEquals(PEOPLE, load(workspace, new Silence()).users().size());
        }
    }

    @Test
    void sessionsEndedInTheMiddleOfALoadAndOfARunAreAskedForOnceEachAndNothingIsLost() throws Exception {
        var dana = new Visitor(tenant);
        try (Session session = tenant.signIn().open(person(SignInMethod.BROWSER), dana, JobContext.UNWATCHED)) {
            Workspace workspace = workspace(session);

            TenantSnapshot read = load(workspace, new OnceWhenSomebodyArrives(this::endSessions));
            assertEquals(PEOPLE, read.users().size());

            Run run = assign(workspace, read, 150, new WhenDone(40, this::endSessions));

            assertEquals(150, run.count(Status.DONE));
            assertEquals(150, holders(run));
            assertEquals(List.of("AskingAgain", "ASSIGN_LICENSES", "AskingAgain"), dana.asked());
        }
    }

    private void endSessions() {
        tenant.revoke(tenant.administrator());
    }

    private long holders(Run run) {
        return run.entries().stream().map(line -> tenant.demo().backDoor().state(line.before().id().value()))
                .filter(state -> state.toString().contains(POWER_BI.toString())).count();
    }

    private SignInRequest.Person person(SignInMethod way) {
        return new SignInRequest.Person(
                way, Cloud.GLOBAL, tenant.registration(), Set.of(Feature.PROFILE, Feature.ROSTER));
    }

    private static Workspace workspace(Session session) {
        return TenantWorkspace.open(GraphTenant.open(session, ProductNames.shipped()), session.consents(),
                Known.of(Tables.shipped(), Guard.NONE), Clock.systemUTC());
    }

    private static TenantSnapshot load(Workspace workspace, LoadListener listener) throws Exception {
        return workspace.load(listener, JobContext.UNWATCHED);
    }

    private Run assign(Workspace workspace, TenantSnapshot read, int people, JobContext job) throws Exception {
        tenant.demo().backDoor().subscription(POWER_BI.toString(), "Enabled", 1_000);
        List<Change> changes = read.users().stream()
                .filter(user -> !user.products().contains(POWER_BI) && !user.account().usageLocation().isEmpty())
                .limit(people).<Change>map(user -> new Change.Assign(user.id(), POWER_BI, new PlanChoice.Keep()))
                .toList();
        load(workspace, new Silence());
        var plan = new LicensePlan("Give Power BI Pro", "", changes);
        return workspace.run(workspace.preview(plan, Decisions.NONE), 0, job);
    }

    /// Something that happens when the first people have arrived.
    private static final class OnceWhenSomebodyArrives extends Silence {

        private final Runnable deed;
        private final AtomicBoolean happened = new AtomicBoolean();

        private OnceWhenSomebodyArrives(Runnable deed) {
            this.deed = deed;
        }

        @Override
        public void opened(Tenant opened, SignedIn me) {
            if (happened.compareAndSet(false, true)) {
                deed.run();
            }
        }
    }

    /// Something that happens once when so many are done.
    private static final class WhenDone implements JobContext {

        private final long number;
        private final Runnable deed;
        private final AtomicBoolean happened = new AtomicBoolean();

        private WhenDone(long number, Runnable deed) {
            this.number = number;
            this.deed = deed;
        }

        @Override
        public void progress(long done, long total) {
            if (done >= number && happened.compareAndSet(false, true)) {
                deed.run();
            }
        }
    }
}
