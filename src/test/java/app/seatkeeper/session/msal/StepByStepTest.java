package app.seatkeeper.session.msal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInStage;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Permissions are asked for one by one, when they are first needed, and who declines keeps what they had.
@Timeout(60)
class StepByStepTest {

    private final World world = new World();

    private Session signedIn(Someone someone) throws Exception {
        return world.signIn().open(world.person(SignInMethod.BROWSER), someone, JobContext.UNWATCHED);
    }

    @Test
    void consentIsAskedForWhenAFeatureIsFirstUsedAndWhyIsSaid() throws Exception {
        try (world) {
            Someone dana = world.willing();
            Session session = signedIn(dana);

            session.consents().need(Feature.ASSIGN_LICENSES, JobContext.UNWATCHED);
            session.consents().need(Feature.ASSIGN_LICENSES, JobContext.UNWATCHED);

            var asking = assertInstanceOf(SignInStage.AskingConsent.class, dana.seen().get(3));
            assertEquals(Feature.ASSIGN_LICENSES, asking.feature());
            assertEquals(Set.of(Permission.LICENSE_ASSIGNMENT_READ_WRITE_ALL), asking.permissions());
            assertEquals("login.microsoftonline.com", asking.adminLink().getHost());
            assertEquals(2, world.entra.script().heard("authorize").size());
            assertEquals("LicenseAssignment.ReadWrite.All Organization.Read.All User.Read User.Read.All",
                    Jwt.claim(session.tokens().token(TokenWish.GOOD), "scp"));
            assertEquals(List.of(), world.entra.script().complaints());
        }
    }

    @Test
    void whatAnAdministratorHasConsentedToIsFetchedSilently() throws Exception {
        try (world) {
            Someone dana = world.willing();
            Session session = signedIn(dana);
            world.entra.script().consent(List.of("Group.Read.All"));

            session.consents().need(Feature.GROUPS, JobContext.UNWATCHED);

            assertTrue(session.consents().granted().permissions().contains(Permission.GROUP_READ_ALL));
            assertEquals(List.of("InBrowser", "Finishing", "Over"), dana.stages());
        }
    }

    @Test
    void decliningConsentLeavesTheSessionAsItWas() throws Exception {
        try (world) {
            Someone dana = world.someone((stage, answer) -> {
                switch (stage) {
                    case SignInStage.InBrowser(var page, _) -> world.browser.visit(page);
                    case SignInStage.AskingConsent _ -> answer.cancel();
                    case SignInStage.WithCode _, SignInStage.AskingAgain _, SignInStage.Finishing _,
                         SignInStage.Over _ -> { }
                }
            });
            Session session = signedIn(dana);
            String before = session.tokens().token(TokenWish.GOOD);

            var fault = Faults.of(() -> session.consents().need(Feature.BLOCK_SIGN_IN, JobContext.UNWATCHED));

            assertEquals(Set.of(Permission.USER_ENABLE_DISABLE_ACCOUNT_ALL), ((Fault.ConsentNeeded) fault).missing());
            assertEquals(before, session.tokens().token(TokenWish.GOOD));
        }
    }

    @Test
    void whatOnlyAnAdministratorMayConsentToIsSaid() throws Exception {
        try (world) {
            world.entra.script().onlyAdministratorsConsentTo(List.of("Reports.Read.All"));
            Session session = signedIn(world.willing());

            var fault = Faults.of(() -> session.consents().need(Feature.USAGE_REPORTS, JobContext.UNWATCHED));

            assertEquals("AADSTS90094", assertInstanceOf(Fault.ConsentNeeded.class, fault).original().code());
        }
    }

    @Test
    void aGrantOfLessThanAskedForIsNoConsent() throws Exception {
        try (world) {
            Session session = signedIn(world.willing());
            world.entra.script().withhold(List.of("Group.Read.All"));

            assertEquals("ConsentNeeded",
                    Faults.kind(() -> session.consents().need(Feature.GROUPS, JobContext.UNWATCHED)));
        }
    }
}
