package app.seatkeeper.session.msal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.boot.log.LogBuffer;
import app.seatkeeper.entra.EntraError;
import app.seatkeeper.entra.FakeEntra;
import app.seatkeeper.entra.TestCertificates;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.CertificateFile;
import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.tenant.Feature;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Nothing that is logged or printed while people and applications sign in holds what must stay secret.
@Timeout(60)
class SilenceTest {

    @Test
    void noLineOfAnyLogHoldsASecret() throws Exception {
        var said = new ByteArrayOutputStream();
        PrintStream errors = System.err;
        Logger root = Logger.getLogger("");
        try (var world = new World(); var heard = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            var everything = new StreamHandler(heard, new SimpleFormatter());
            everything.setLevel(Level.ALL);
            Level before = root.getLevel();
            root.addHandler(everything);
            root.setLevel(Level.ALL);
            System.setErr(heard);
            try {
                everyWay(world);
            } finally {
                System.setErr(errors);
                root.setLevel(before);
                root.removeHandler(everything);
                everything.flush();
            }
            List<String> secrets = world.entra.script().secrets();

            String log = said.toString(StandardCharsets.UTF_8) + String.join("\n", LogBuffer.ofThisProcess().lines());

            assertTrue(secrets.size() > 20, "Only " + secrets.size() + " secrets to look for");
            assertTrue(log.contains("Somebody listens"), "Nobody listened");
            assertEquals(List.of(), secrets.stream().filter(log::contains).toList());
        }
    }

    /// By every way, with a refresh, a consent, a challenge and refusals.
    private static void everyWay(World world) throws Exception {
        Logger.getLogger("app.seatkeeper").finest("Somebody listens");
        MsalSignIn signIn = world.signIn();
        Session session = signIn.open(world.person(SignInMethod.BROWSER), world.willing(), JobContext.UNWATCHED);
        String token = session.tokens().token(TokenWish.GOOD);
        session.tokens().token(new TokenWish.Instead(token));
        session.consents().need(Feature.ASSIGN_LICENSES, JobContext.UNWATCHED);
        session.tokens().token(new TokenWish.Meeting(session.tokens().token(TokenWish.GOOD),
                "{\"access_token\":{\"acrs\":{\"essential\":true,\"value\":\"c1\"}}}"));
        session.close();
        signIn.open(world.person(SignInMethod.DEVICE_CODE), world.willing(), JobContext.UNWATCHED).close();
        signIn.open(world.application(new Credential.Secret(FakeEntra.SECRET)), world.willing(),
                JobContext.UNWATCHED).close();
        signIn.open(world.application(CertificateFile.read(World.CERTIFICATES.application(),
                TestCertificates.PASSWORD)), world.willing(), JobContext.UNWATCHED).close();
        world.entra.script().refuse("token", new EntraError("invalid_grant", 53003, "Blocked by a policy."));
        Faults.failed(() -> signIn.open(
                world.person(SignInMethod.BROWSER), world.willing(), JobContext.UNWATCHED));
        world.entra.script().answer(
                "token", 400, "application/json", "{\"access_token\":\"" + token + "\",\"error\":1}");
        Faults.failed(() -> signIn.open(
                world.person(SignInMethod.BROWSER), world.willing(), JobContext.UNWATCHED));
    }
}
