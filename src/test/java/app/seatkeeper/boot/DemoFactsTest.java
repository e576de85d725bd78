package app.seatkeeper.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.graph.GraphTenant;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.ui.signin.SignInScreen;
import app.seatkeeper.workspace.LoadListener;
import app.seatkeeper.workspace.Tables;
import app.seatkeeper.workspace.TenantWorkspace;
import app.seatkeeper.workspace.TenantWorkspace.Known;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DemoFactsTest {

    @Test
    void whatTheSignInScreenSaysOfTheDemoTenantIsWhatIsFoundInIt() throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var session = new DemoSignIn(DemoOptions.defaults(), workers)
                        .open(new SignInRequest.Demo(), (_, _) -> { }, JobContext.UNWATCHED)) {
            var workspace = TenantWorkspace.open(GraphTenant.open(session, ProductNames.shipped()), session.consents(),
                    Known.of(Tables.shipped(), Guard.NONE), Clock.systemUTC());

            TenantSnapshot found = workspace.load(new Nobody(), JobContext.UNWATCHED);

            assertEquals(Wiring.facts(2_500), new SignInScreen.Demo(found.tenant().name(), found.users().size(),
                    found.products().size(), found.subscriptions().size(), found.groups().size()));
        }
    }

    private static final class Nobody implements LoadListener {

        @Override
        public void opened(Tenant tenant, SignedIn me) { }

        @Override
        public void arrived(List<User> users, long total) { }
    }
}
