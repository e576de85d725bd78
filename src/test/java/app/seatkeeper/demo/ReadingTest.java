package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the demo tenant shows to whom, and how it cuts it into pages.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    @SuppressWarnings("NullAway.Init")
    private DemoServer server;

    @BeforeAll
    void start() throws IOException {
        server = DemoServer.start(DemoOptions.defaults(), workers);
    }

    @AfterAll
    void stop() {
        server.close();
        workers.close();
    }

    private Client.Reply as(String who, String path) throws IOException, InterruptedException {
        try (var client = new Client(server, who)) {
            return client.get(path);
        }
    }

    private Client.Reply eventually(String path) throws IOException, InterruptedException {
        try (var client = new Client(server, "admin", "ConsistencyLevel", "eventual")) {
            return client.get(path);
        }
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(property -> property.getKey()).toList();
    }

    @Test
    void pagesHoldEveryoneOnceAndOnlyWhatWasSelected() throws IOException, InterruptedException {
        try (var client = new Client(server, "admin")) {
            var all = client.all("/users?$top=333&$select=displayName,assignedLicenses");
            var ids = new HashSet<String>();
            all.forEach(user -> ids.add(user.path("id").asText()));

            assertEquals(List.of(2_500, 2_500), List.of(all.size(), ids.size()));
            assertEquals(List.of("displayName", "assignedLicenses", "id"), names(all.getFirst()));
        }
    }

    @Test
    void withoutSelectAUserHasElevenProperties() throws IOException, InterruptedException {
        assertEquals(List.of("@odata.context", "businessPhones", "displayName", "givenName", "jobTitle", "mail",
                "mobilePhone", "officeLocation", "preferredLanguage", "surname", "userPrincipalName", "id"),
                names(as("admin", "/me").body()));
    }

    @Test
    void theSignedInPersonIsAGlobalAdministratorUnderBothSpellings() throws IOException, InterruptedException {
        for (String cast : List.of("graph.directoryRole", "microsoft.graph.directoryRole")) {
            var roles = as("admin", "/me/transitiveMemberOf/" + cast + "?$select=displayName,roleTemplateId").body();

            assertEquals(List.of("Global Administrator"),
                    roles.path("value").findValuesAsText("displayName"));
        }
    }

    @Test
    void membersOfATeamAreInTheGroupAroundItToo() throws IOException, InterruptedException {
        var direct = as("admin", "/users/hannah.merriweather@larkfield.example/memberOf").body();
        var all = as("admin", "/users/hannah.merriweather@larkfield.example/transitiveMemberOf").body();

        assertEquals(List.of("Sales – Microsoft 365", "BI Readers", "Sales"),
                direct.path("value").findValuesAsText("displayName"));
        assertEquals(List.of("Sales – Microsoft 365", "BI Readers", "Sales", "All Larkfield"),
                all.path("value").findValuesAsText("displayName"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            admin | /users?$top=1000 | 400 Request_UnsupportedQuery: Invalid page size specified: '1000'. \
            Must be between 1 and 999 inclusive.
            admin | /users?$select=shoeSize | 400 Request_BadRequest: Could not find a property named 'shoeSize' on \
            type 'microsoft.graph.user'.
            admin | /users?$select=skills | 501 NotImplemented: This operation target is not yet supported.
            admin | /users/nobody@larkfield.example | 404 Request_ResourceNotFound: Resource \
            'nobody@larkfield.example' does not exist or one of its queried reference-property objects are not present.
            admin | /users/$count | 400 Request_BadRequest: $count is not currently supported.
            plain | /subscribedSkus | 403 Authorization_RequestDenied: Insufficient privileges to complete the \
            operation.
            plain | /users?$select=signInActivity | 403 Authorization_RequestDenied: Insufficient privileges to \
            complete the operation.
            app | /me | 400 BadRequest: /me request is only valid with delegated authentication flow.
            admin | /users?$skiptoken=abc | 400 Request_BadRequest: The specified page token value is invalid.
            admin | /users?$search="displayName:a" | 400 Request_UnsupportedQuery: Request with $search query \
            parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'
            admin | /users?$filter=assignedLicenses/$count eq 0 | 400 Request_UnsupportedQuery: Operator '$count' is \
            not supported because the required parameters might be missing. Try adding $count=true query parameter \
            and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more \
            information
            admin | /users?$filter=licenseAssignmentStates eq 1 | 400 Request_UnsupportedQuery: Unsupported or \
            invalid query filter clause specified for property 'licenseAssignmentStates' of resource 'User'.
            """)
    void whatCannotBeShownIsRefusedInGraphsWords(String who, String path, String error)
            throws IOException, InterruptedException {
        assertEquals(error, as(who, path).error());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            displayName eq 'hannah merriweather' | 1
            userPrincipalName in ('dana.whitfield@larkfield.example','j@x','emil.vasquez@larkfield.example') | 2
            startsWith(displayName,'Freya Lindq') and accountEnabled eq true | 1
            assignedLicenses/any(x:x/skuId eq 06ebc4ee-1bb5-47dd-8120-11324bc54e06) | 588
            assignedLicenses/$count eq 0 | 113
            not (userType eq 'Guest') and accountEnabled eq false and assignedLicenses/$count ne 0 | 23
            usageLocation eq 'PT' or usageLocation eq 'ZZ' | 1
            endsWith(mail,'northwind.example') and assignedLicenses/$count ne 0 | 2
            signInActivity/lastSignInDateTime le 1990-01-01T00:00:00Z | 0
            displayName eq 'O’Dwyer' or (mail eq 'j.smith@larkfield.example') | 2
            """)
    void filtersFindThoseWhomTheyDescribe(String filter, int people) throws IOException, InterruptedException {
        var found = eventually("/users?$count=true&$top=1&$select=id&$filter=" + filter);

        assertEquals(String.valueOf(people), found.body().path("@odata.count").asText(), found.error());
    }

    @Test
    void searchAndOrderWorkOnWholePages() throws IOException, InterruptedException {
        var found = eventually("/users?$search=\"displayName:smi\"&$orderby=displayName desc&$count=true"
                + "&$select=displayName");
        var names = found.body().path("value").findValuesAsText("displayName");

        assertEquals(List.of("Joanna Smith", "Jacob Smith"), names);
    }

    @Test
    void withoutTheHeaderTheCountIsSilentlyLeftOut() throws IOException, InterruptedException {
        assertTrue(as("admin", "/users?$count=true&$top=1").body().path("@odata.count").isMissingNode());
    }

    @Test
    void aTokenThatHasEndedOrWasNeverThereIsRefused() throws IOException, InterruptedException {
        try (var late = new Client(server.root(), server.token("admin", java.time.Duration.ZERO));
                var none = new Client(server.root(), "")) {
            assertEquals(List.of("401 InvalidAuthenticationToken: Lifetime validation failed, the token is expired.",
                    "401 InvalidAuthenticationToken: Access token is empty."),
                    List.of(late.get("/me").error(), none.get("/me").error()));
        }
    }
}
