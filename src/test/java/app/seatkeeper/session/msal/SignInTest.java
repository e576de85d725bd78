package app.seatkeeper.session.msal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.entra.FakeEntra;
import app.seatkeeper.entra.TestCertificates;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.CertificateFile;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Granted;
import app.seatkeeper.session.Registration;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.session.SignInStage;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way in, through real sockets and under the names of Microsoft's servers.
class SignInTest {

    private static final Granted READING = new Granted(
            Set.of(Permission.USER_READ, Permission.USER_READ_ALL, Permission.ORGANIZATION_READ_ALL), false);
    private static final Granted APPLICATION = new Granted(Set.of(), true);
    private static final String SCOPES = "Organization.Read.All User.Read User.Read.All";

    static List<Cloud> clouds() {
        return List.of(Cloud.GLOBAL, Cloud.US_GOVERNMENT, Cloud.US_DOD, Cloud.CHINA, Cloud.custom(
                URI.create("https://login.larkfield.example"), URI.create("https://graph.larkfield.example")));
    }

    @ParameterizedTest
    @MethodSource("clouds")
    void aPersonSignsInWithTheBrowserInEveryCloud(Cloud cloud) throws Exception {
        try (var world = new World(cloud)) {
            Someone dana = world.willing();

            Session session = world.signIn().open(world.person(SignInMethod.BROWSER), dana, JobContext.UNWATCHED);

            assertEquals(SCOPES, Jwt.claim(session.tokens().token(TokenWish.GOOD), "scp"));
            assertEquals(cloud.graph().toString(), Jwt.claim(session.tokens().token(TokenWish.GOOD), "aud"));
            assertEquals(READING, session.consents().granted());
            assertEquals(List.of("InBrowser", "Finishing", "Over"), dana.stages());
            assertEquals(List.of(), world.entra.script().complaints());
            assertEquals(Set.of(cloud.login().getHost() + ":443"), Set.copyOf(world.crossroads.asked()));
            assertTrue(world.browser.seen().getLast().contains("You can close this page."));
        }
    }

    @Test
    void aPersonSignsInWithADeviceCode() throws Exception {
        try (var world = new World()) {
            Someone dana = world.willing();

            Session session = world.signIn().open(world.person(SignInMethod.DEVICE_CODE), dana, JobContext.UNWATCHED);

            assertEquals(SCOPES, Jwt.claim(session.tokens().token(TokenWish.GOOD), "scp"));
            assertEquals(SignInMethod.DEVICE_CODE, session.way());
            assertEquals(List.of("WithCode", "Over"), dana.stages());
            assertEquals(List.of(), world.entra.script().complaints());
        }
    }

    @Test
    void thePersonMayChangeFromTheBrowserToADeviceCodeAndBack() throws Exception {
        try (var world = new World()) {
            var turns = new AtomicInteger();
            Someone undecided = world.someone((stage, answer) -> {
                switch (stage) {
                    case SignInStage.InBrowser _ when turns.getAndIncrement() == 0 -> answer.deviceCode();
                    case SignInStage.InBrowser(var page, _) -> world.browser.visit(page);
                    case SignInStage.WithCode _ -> answer.browser();
                    case SignInStage.Finishing _, SignInStage.AskingAgain _, SignInStage.AskingConsent _,
                         SignInStage.Over _ -> { }
                }
            });

            Session session = world.signIn().open(world.person(SignInMethod.BROWSER), undecided, JobContext.UNWATCHED);

            assertEquals(READING, session.consents().granted());
            assertEquals(List.of("InBrowser", "WithCode", "InBrowser", "Finishing", "Over"), undecided.stages());
        }
    }

    @Test
    void anAccountOfAnyTenantSignsInAndIsRefreshedInItsOwn() throws Exception {
        try (var world = new World()) {
            var anyTenant = new SignInRequest.Person(SignInMethod.BROWSER, world.cloud,
                    new Registration(world.registration.clientId(), ""), Set.of(Feature.PROFILE));
            Session session = world.signIn().open(anyTenant, world.willing(), JobContext.UNWATCHED);
            String first = session.tokens().token(TokenWish.GOOD);

            String second = session.tokens().token(new TokenWish.Instead(first));

            assertFalse(second.equals(first));
            assertEquals(1, world.entra.script().grants("refresh_token"));
            assertEquals(List.of(), world.entra.script().complaints());
        }
    }

    @Test
    void anApplicationSignsInWithItsSecret() throws Exception {
        try (var world = new World()) {
            Session session = world.signIn().open(world.application(new Credential.Secret(FakeEntra.SECRET)),
                    world.willing(), JobContext.UNWATCHED);

            assertEquals("", Jwt.claim(session.tokens().token(TokenWish.GOOD), "scp"));
            session.consents().need(Feature.CALL_RECORDS, JobContext.UNWATCHED);
            assertEquals(APPLICATION, session.consents().granted());
            assertEquals(1, world.entra.script().grants("client_credentials"));
            assertEquals(List.of(), world.entra.script().complaints());
        }
    }

    @Test
    void anApplicationSignsInWithItsCertificateFile() throws Exception {
        try (var world = new World()) {
            var certificate = CertificateFile.read(World.CERTIFICATES.application(), TestCertificates.PASSWORD);

            Session session = world.signIn().open(
                    world.application(certificate), world.willing(), JobContext.UNWATCHED);

            assertEquals("", Jwt.claim(session.tokens().token(TokenWish.GOOD), "scp"));
            Map<String, String> heard = world.entra.script().heard("token").getFirst();
            assertTrue(heard.containsKey("client_assertion") && !heard.containsKey("client_secret"));
        }
    }

    @Test
    void afterSigningOutNothingIsGivenAnyMore() throws Exception {
        try (var world = new World()) {
            Session session = world.signIn().open(
                    world.person(SignInMethod.BROWSER), world.willing(), JobContext.UNWATCHED);

            session.close();

            assertEquals("SignInNeeded", Faults.kind(() -> session.tokens().token(TokenWish.GOOD)));
            assertEquals(Set.of(), session.consents().granted().permissions());
        }
    }
}
