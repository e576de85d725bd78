package app.seatkeeper.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of answer the demo tenant gives, held against Microsoft's description of Graph.
@TestInstance(Lifecycle.PER_CLASS)
class DemoConformanceTest {

    private static final Instant NOW = Instant.parse("2026-11-19T12:03:00Z");
    /// A day of which the reports know.
    private static final LocalDate DAY = LocalDate.parse("2026-11-15");

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Contract> contract = Optional.empty();
    private DemoServer demo;

    @BeforeAll
    void start() throws IOException {
        contract = Contract.beside();
        demo = DemoServer.start(DemoOptions.defaults().withUsers(300).withNow(NOW), workers);
    }

    @AfterAll
    void stop() {
        demo.close();
        workers.close();
    }

    static Stream<String> readings() {
        return Stream.of(
                "/me",
                "/me?$select=id,displayName,userPrincipalName",
                "/me/licenseDetails",
                "/me/transitiveMemberOf",
                "/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId",
                "/me/transitiveMemberOf/graph.directoryRole",
                "/organization",
                "/organization?$select=id,displayName",
                "/users",
                "/users?$top=7",
                "/users?$top=999&$select=id,displayName,licenseAssignmentStates,assignedLicenses,proxyAddresses",
                "/users?$filter=accountEnabled%20eq%20false&$select=id,accountEnabled",
                "/users?$top=50&$select=id,signInActivity",
                "/subscribedSkus",
                "/subscribedSkus?$select=skuId,consumedUnits",
                "/directory/subscriptions",
                "/groups",
                "/groups?$select=id,displayName,assignedLicenses,groupTypes,onPremisesSyncEnabled",
                "/users?$top=20&$select=id,employeeOrgData",
                "/users/delta?$select=id,displayName,assignedLicenses",
                "/users/delta()",
                "/users/delta?$deltatoken=latest",
                "/admin/reportSettings",
                "/reports/getM365AppUserDetail(period='D30')?$format=application/json");
    }

    static Stream<String> readingsOfApplications() {
        return Stream.of(
                "/communications/callRecords",
                "/communications/callRecords?$filter=startDateTime%20ge%202020-01-01T00:00:00Z",
                "/communications/callRecords?$select=id,type,startDateTime",
                "/communications/callRecords/getPstnCalls(fromDateTime=" + DAY + ",toDateTime=" + DAY + ")",
                "/communications/callRecords/microsoft.graph.callRecords.getPstnCalls(fromDateTime=" + DAY
                        + "T00%3A00%3A00Z,toDateTime=" + DAY + "T23%3A59%3A59Z)",
                "/communications/callRecords/getDirectRoutingCalls(fromDateTime=" + DAY.minusDays(40) + ",toDateTime="
                        + DAY + ")");
    }

    static Stream<String> reports() {
        return Stream.of("Office365ActiveUserDetail", "EmailActivityUserDetail", "TeamsUserActivityUserDetail",
                "OneDriveActivityUserDetail", "SharePointActivityUserDetail", "YammerActivityUserDetail",
                "SkypeForBusinessActivityUserDetail", "M365AppUserDetail").flatMap(name -> Stream.of(
                        "/reports/get" + name + "(period='D180')", "/reports/get" + name + "(date=" + DAY + ")"));
    }

    @ParameterizedTest
    @MethodSource("readingsOfApplications")
    void whatApplicationsReadIsAsMicrosoftDescribesIt(String target) throws Exception {
        assumeTrue(contract.isPresent(), "Microsoft's description does not lie beside this checkout");

        Exchange exchange = ask("GET", target, "", "app");

        assertEquals(200, exchange.status(), exchange::answered);
        assertEquals(List.of(), contract.orElseThrow().faults(exchange));
    }

    @Test
    void oneCallWithItsSessionsIsAsMicrosoftDescribesIt() throws Exception {
        assumeTrue(contract.isPresent(), "Microsoft's description does not lie beside this checkout");
        for (var conversation : demo.backDoor().conversations().reversed().subList(0, 20)) {
            Exchange exchange = ask("GET", "/communications/callRecords/" + conversation.id()
                    + "?$expand=sessions($expand=segments),participants_v2", "", "app");

            assertEquals(200, exchange.status(), exchange::answered);
            assertEquals(List.of(), contract.orElseThrow().faults(exchange));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportsLeadElsewhereAsMicrosoftDescribesIt(String target) throws Exception {
        assumeTrue(contract.isPresent(), "Microsoft's description does not lie beside this checkout");

        Exchange exchange = ask("GET", target, "", "admin");

        assertEquals(302, exchange.status(), exchange::answered);
        assertEquals(List.of(), contract.orElseThrow().faults(exchange));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void whatIsReadIsAsMicrosoftDescribesIt(String target) throws Exception {
        assumeTrue(contract.isPresent(), "Microsoft's description does not lie beside this checkout");

        Exchange exchange = ask("GET", target, "", "admin");

        assertEquals(200, exchange.status(), exchange::answered);
        assertEquals(List.of(), contract.orElseThrow().faults(exchange));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET | /users?$top=1000 | admin | 400",
        "GET | /users?$select=shoeSize | admin | 400",
        "GET | /users/00000000-0000-0000-0000-000000000000 | admin | 404",
        "POST | /users/00000000-0000-0000-0000-000000000000/assignLicense | plain | 403",
        "GET | /users | nobody | 401",
        "POST | /users/00000000-0000-0000-0000-000000000000/assignLicense | reader | 403",
        "GET | /users/$count | admin | 400",
    })
    void whatIsRefusedIsRefusedAsMicrosoftDescribesIt(String method, String target, String who, int status)
            throws Exception {
        assumeTrue(contract.isPresent(), "Microsoft's description does not lie beside this checkout");

        Exchange exchange = ask(method, target, "", who);

        assertEquals(status, exchange.status(), exchange::answered);
        assertEquals(List.of(), contract.orElseThrow().faults(exchange));
    }

    @Test
    void everyPersonCanBeReadAloneWithGroupsRolesAndLicenses() throws Exception {
        assumeTrue(contract.isPresent(), "Microsoft's description does not lie beside this checkout");
        Exchange some = ask("GET", "/users?$select=id&$top=40", "", "admin");
        var ids = some.answeredJson().path("value").findValuesAsText("id");

        for (String id : ids) {
            for (String room : List.of("", "/memberOf", "/transitiveMemberOf", "/licenseDetails")) {
                Exchange exchange = ask("GET", "/users/" + id + room, "", "admin");
                assertEquals(200, exchange.status(), exchange::answered);
                assertEquals(List.of(), contract.orElseThrow().faults(exchange));
            }
        }
    }

    private Exchange ask(String method, String target, String body, String who) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(demo.root() + "/v1.0" + target.replace("$", "%24")))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("ConsistencyLevel", target.contains("$count") ? "session" : "eventual");
        if (!who.equals("nobody")) {
            request.header("Authorization", "Bearer " + demo.token(who));
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        return new Exchange(method, target, body, answer.statusCode(), answer.body());
    }
}
