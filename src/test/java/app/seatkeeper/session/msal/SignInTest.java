package app.seatkeeper.session.msal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Granted;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.TenantException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Granted READING = new Granted(
            Set.of(Permission.USER_READ, Permission.USER_READ_ALL, Permission.ORGANIZATION_READ_ALL), false);

    @Test
    void aPersonSignsInWithTheBrowser() throws Exception {
        try (var world = new World()) {
            Someone dana = world.willing();

            Session session = world.signIn()
                    .open(world.person(SignInMethod.BROWSER), dana, JobContext.UNWATCHED);

            assertEquals("User.Read User.Read.All Organization.Read.All".length(), scopes(session).length());
            assertEquals(READING, session.consents().granted());
            assertEquals(List.of("InBrowser", "Finishing", "Over"), dana.stages());
            assertEquals(List.of(), world.entra.script().complaints());
            assertTrue(world.browser.seen().getLast().contains("You can close this page."));
        }
    }

    private static String scopes(Session session) throws TenantException, InterruptedException, IOException {
        return claim(session.tokens().token(TokenWish.GOOD), "scp");
    }

    private static String claim(String token, String name) throws IOException {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1])).path(name)
                .asText();
    }
}
