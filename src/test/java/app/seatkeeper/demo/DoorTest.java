package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.demo.Client.Reply;
import app.seatkeeper.demo.tenant.Tenant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom the demo tenant lets in, and to what.
class DoorTest {

    private static final String DANA = "dana.whitfield@larkfield.example";
    private static final String DENIED =
            "403 Authorization_RequestDenied: Insufficient privileges to complete the operation.";
    private static final String EXPIRED =
            "401 InvalidAuthenticationToken: Lifetime validation failed, the token is expired.";
    private static final String REVOKED = "401 InvalidAuthenticationToken: Continuous access evaluation resulted in"
            + " challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp";

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    @SuppressWarnings("NullAway.Init")
    private DemoServer server;

    @BeforeEach
    void start() throws IOException {
        server = DemoServer.start(DemoOptions.defaults().withUsers(200), workers);
    }

    @AfterEach
    void stop() {
        server.close();
        workers.close();
    }

    private Reply with(String token, String method, String path, String body)
            throws IOException, InterruptedException {
        try (var client = new Client(server.root(), token)) {
            return client.send(method, path, body);
        }
    }

    private Reply get(String token, String path) throws IOException, InterruptedException {
        return with(token, "GET", path, "");
    }

    /// A token as another server might make it, for a person who answers claims challenges or does not.
    private String foreign(String audience, String tenant, Instant issued, String more) {
        String oid = server.backDoor().state().entrySet().stream()
                .filter(one -> one.getValue().user().equals(DANA)).findFirst().orElseThrow().getKey();
        String claims = "{\"aud\":\"%s\",\"tid\":\"%s\",\"iat\":%d,\"exp\":%d,\"oid\":\"%s\",\"scp\":\"User.Read\"%s}"
                .formatted(audience, tenant, issued.getEpochSecond(), issued.getEpochSecond() + 3_600, oid, more);
        return "e30." + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".signed";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            https://graph.microsoft.com               | 200
            https://graph.microsoft.com/              | 200
            https://graph.microsoft.us                | 200
            https://dod-graph.microsoft.us            | 200
            https://microsoftgraph.chinacloudapi.cn   | 200
            00000003-0000-0000-c000-000000000000      | 200
            https://management.azure.com              | 401
            00000002-0000-0000-c000-000000000000      | 401
            """)
    void onlyTokensForGraphAreBelieved(String audience, int status) throws IOException, InterruptedException {
        var reply = get(foreign(audience, Tenant.ID, Instant.now(), ""), "/me");

        assertEquals(status == 200 ? "200 : "
                : "401 InvalidAuthenticationToken: Access token validation failure. Invalid audience.", reply.error());
    }

    @Test
    void aTokenOfAnotherTenantOrFromLongAgoIsRefused() throws IOException, InterruptedException {
        var graph = "https://graph.microsoft.com";

        assertEquals(List.of("401 InvalidAuthenticationToken: Access token validation failure. Invalid tenant.",
                EXPIRED), List.of(
                get(foreign(graph, "11111111-2222-4333-8444-555555555555", Instant.now(), ""), "/me").error(),
                get(foreign(graph, Tenant.ID, Instant.now().minusSeconds(7_200), ""), "/me").error()));
    }

    @ParameterizedTest(name = "{1} {2} with {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            User.Read.All | GET | /users | ~~
            User.ReadBasic.All | GET | /users?$select=displayName | ~~
            User.Read.All | GET | /users/aoife.brennan@larkfield.example | ~~
            LicenseAssignment.Read.All | GET | /users/aoife.brennan@larkfield.example/licenseDetails | ~~
            User.Read.All | GET | /users/aoife.brennan@larkfield.example/memberOf | ~~
            GroupMember.Read.All | GET | /users/aoife.brennan@larkfield.example/transitiveMemberOf | ~~
            Organization.Read.All | GET | /subscribedSkus | ~~
            LicenseAssignment.Read.All | GET | /subscribedSkus | ~~
            Organization.Read.All | GET | /directory/subscriptions | ~~
            Group.Read.All | GET | /groups | ~~
            LicenseAssignment.ReadWrite.All | POST | /users/aoife.brennan@larkfield.example/assignLicense \
            | {"addLicenses":[],"removeLicenses":[]}
            User.ReadWrite.All | POST | /users/aoife.brennan@larkfield.example/reprocessLicenseAssignment | ~~
            User.RevokeSessions.All | POST | /users/aoife.brennan@larkfield.example/revokeSignInSessions | ~~
            User.ReadWrite.All | PATCH | /users/aoife.brennan@larkfield.example | {"usageLocation":"GB"}
            User.EnableDisableAccount.All User.Read.All | PATCH | /users/aoife.brennan@larkfield.example \
            | {"accountEnabled":true}
            """)
    void eachDoorWantsItsPermissionOfPeopleAndApplicationsAlike(
            String permissions, String method, String path, String body) throws IOException, InterruptedException {
        var enough = Set.of(permissions.split(" ", -1));

        for (String who : List.of("admin", "app")) {
            var refused = with(server.token(who, Set.of("User.Read", "Reports.Read.All")), method, path, body);
            var allowed = with(server.token(who, enough), method, path, body);

            assertEquals(List.of(DENIED, false),
                    List.of(refused.error(), allowed.status() == 403 || allowed.status() == 401), who);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            User.EnableDisableAccount.All | {"accountEnabled":true}
            LicenseAssignment.ReadWrite.All | {"usageLocation":"GB"}
            User.EnableDisableAccount.All | {"accountEnabled":true,"city":"Cork"}
            """)
    void aPermissionForOneThingIsNotOneForAnother(String permission, String body)
            throws IOException, InterruptedException {
        assertEquals(DENIED, with(server.token("admin", Set.of(permission)), "PATCH",
                "/users/aoife.brennan@larkfield.example", body).error());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/me", "/me/memberOf", "/me/transitiveMemberOf/microsoft.graph.directoryRole", "/me/licenseDetails"})
    void anApplicationIsNobody(String path) throws IOException, InterruptedException {
        assertEquals("400 BadRequest: /me request is only valid with delegated authentication flow.",
                get(server.token("app", Set.of("User.Read.All")), path).error());
    }

    @Test
    void onesOwnProfileNeedsNoMoreThanUserRead() throws IOException, InterruptedException {
        String token = server.token("plain", Set.of("User.Read"));

        for (String path : List.of("/me", "/users/ines.carvalho@larkfield.example", "/organization",
                "/users/ines.carvalho@larkfield.example/memberOf", "/me/licenseDetails")) {
            assertEquals(200, get(token, path).status(), path);
        }
    }

    @Test
    void whoMayNotLookLearnsNotEvenWhetherSomebodyIsThere() throws IOException, InterruptedException {
        String token = server.token("admin", Set.of("User.Read"));

        assertEquals(List.of(DENIED, DENIED), List.of(get(token, "/users/nobody@larkfield.example").error(),
                with(token, "PATCH", "/users/nobody@larkfield.example", "{\"city\":\"Cork\"}").error()));
    }

    @Test
    void afterARevocationOlderTokensAreChallengedAndNewerOnesGood() throws IOException, InterruptedException {
        String old = server.token("admin");
        String others = server.token("reader");
        server.backDoor().revoke(DANA);
        var refused = get(old, "/users");

        var header = refused.header("WWW-Authenticate").orElse("");
        var claims = Pattern.compile("Bearer realm=\"\".*error=\"insufficient_claims\", claims=\"([^\"]+)\"")
                .matcher(header);
        assertEquals(List.of(REVOKED, true), List.of(refused.error(), claims.find()), header);
        long since = server.backDoor().state(DANA).sessionsFrom().getEpochSecond();
        assertEquals("{\"access_token\":{\"nbf\":{\"essential\":true, \"value\":\"" + since + "\"}}}",
                new String(Base64.getDecoder().decode(claims.group(1)), StandardCharsets.UTF_8));
        assertEquals(List.of(200, 200),
                List.of(get(server.token("admin"), "/users").status(), get(others, "/users").status()));
    }

    @Test
    void aClientThatCannotAnswerAChallengeGetsNone() throws IOException, InterruptedException {
        String graph = "https://graph.microsoft.com";
        String old = foreign(graph, Tenant.ID, Instant.now(), ",\"uti\":\"1\"");
        assertEquals(200, get(old, "/me").status());

        with(server.token("admin"), "POST", "/users/" + DANA + "/revokeSignInSessions", "");

        var refused = get(old, "/me");
        assertEquals(List.of(REVOKED, false), List.of(refused.error(),
                refused.header("WWW-Authenticate").orElse("insufficient_claims").contains("insufficient_claims")));
        assertEquals(200, get(foreign(graph, Tenant.ID, Instant.now(), ",\"uti\":\"2\""), "/me").status());
    }

    @Test
    void tokensExpireWhenTheyAreToldTo() throws IOException, InterruptedException {
        String person = server.token("admin");
        String application = server.token("app");

        server.backDoor().expireTokens();

        assertEquals(List.of(EXPIRED, EXPIRED, 200), List.of(get(person, "/users").error(),
                get(application, "/users").error(), get(server.token("admin"), "/users").status()));
    }

    @Test
    void aTokenThatDiesInsideABatchRefusesTheItemsAfterIt() throws IOException, InterruptedException {
        String item = "{\"id\":\"%d\",\"method\":\"%s\",\"url\":\"%s\"}";
        String batch = "{\"requests\":[" + String.join(",", item.formatted(1, "GET", "/me"),
                item.formatted(2, "POST", "/me/revokeSignInSessions"), item.formatted(3, "GET", "/me"),
                item.formatted(4, "GET", "/users")) + "]}";

        var responses = with(server.token("admin"), "POST", "/$batch", batch).body().path("responses");

        assertEquals(List.of(200, 200, 401, 401),
                responses.valueStream().map(one -> one.path("status").asInt()).toList());
        assertEquals(true, responses.at("/3/headers/WWW-Authenticate").asText().contains("claims=\""));
    }

    @Test
    void behindAFrontThatSpeaksTlsLinksAreHttps() throws IOException, InterruptedException {
        try (var client = new Client(server, "admin", "X-Forwarded-Proto", "https")) {
            assertEquals("https://127.0.0.1:" + server.root().getPort() + "/v1.0/users",
                    client.get("/users?$top=5").body().path("@odata.nextLink").asText().replaceFirst("\\?.*", ""));
        }
    }
}
