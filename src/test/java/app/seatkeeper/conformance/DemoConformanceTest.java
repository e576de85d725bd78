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

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Contract> contract = Optional.empty();
    private DemoServer demo;

    @BeforeAll
    void start() throws IOException {
        contract = Contract.beside();
        demo = DemoServer.start(DemoOptions.defaults().withUsers(300), workers);
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
                "/groups?$select=id,displayName,assignedLicenses,groupTypes,onPremisesSyncEnabled");
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
