package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the demo tenant allows and refuses when licenses change.
class LicenseRulesTest {

    private static final String E3 = "05e9a617-0261-4cee-bb44-138d3ef5d965";
    private static final String YAMMER = "7547a3fe-08ee-4ccb-b430-5077c5041653";

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private DemoServer server;
    private Client client;

    @BeforeEach
    void start() throws IOException {
        server = DemoServer.start(DemoOptions.defaults(), workers);
        client = new Client(server, "admin");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        workers.close();
    }

    /// E5, E3, F3, EXO, PRJ and COP stand for products, the rest for plans.
    private static String ids(String text) {
        return text.replace("E5", "06ebc4ee-1bb5-47dd-8120-11324bc54e06").replace("E3", E3)
                .replace("F3", "66b55226-6b4f-492c-910c-a3b7a3c9d993")
                .replace("EXO", "4b9405b0-7788-4568-add1-99614e613b69")
                .replace("PRJ", "53818b1b-4a27-454b-8896-0dba576410e6")
                .replace("COP", "639dec6b-bb19-468b-871c-c5c441c4b0cb")
                .replace("DEF", "111046dd-295b-4d6d-9724-d52ac90bd1f2")
                .replace("SHAREPOINT", "5dbe027f-2339-4123-9542-606e4d348a72")
                .replace("YAMMER", YAMMER);
    }

    /// `+E3 -F3 +E5/YAMMER` as the body of the call.
    private static String order(String changes) {
        var add = new StringBuilder();
        var remove = new StringBuilder();
        for (String change : List.of(changes.split(" ", -1))) {
            if (change.startsWith("+")) {
                var parts = List.of(change.substring(1).split("/", -1));
                add.append(add.isEmpty() ? "" : ",").append("{\"skuId\":\"").append(parts.getFirst())
                        .append("\",\"disabledPlans\":[").append(parts.size() > 1 ? "\"" + parts.get(1) + "\"" : "")
                        .append("]}");
            } else if (change.startsWith("-")) {
                remove.append(remove.isEmpty() ? "" : ",").append('"').append(change.substring(1)).append('"');
            }
        }
        return "{\"addLicenses\":[" + add + "],\"removeLicenses\":[" + remove + "]}";
    }

    private Client.Reply assign(String user, String changes) throws IOException, InterruptedException {
        return client.send("POST", "/users/" + user + "@larkfield.example/assignLicense", order(ids(changes)));
    }

    private List<String> licenses(String user) throws IOException, InterruptedException {
        var body = client.get("/users/" + user + "@larkfield.example?$select=assignedLicenses").body();
        return body.path("assignedLicenses").valueStream().map(license -> license.path("skuId").asText()
                + license.path("disabledPlans")).sorted().toList();
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
            freya.lindqvist | +E3 | License assignment cannot be done for user with invalid usage location.
            aoife.brennan | +COP | Subscription with SKU COP does not have any available licenses.
            aoife.brennan | +EXO | Subscription with SKU EXO does not have any available licenses.
            aoife.brennan | +DEF | License DEF does not correspond to a valid company License.
            aoife.brennan | +E3/SHAREPOINTX | Cannot convert the literal 'SHAREPOINTX' to the expected type 'Edm.Guid'.
            aoife.brennan | -E3 | User does not have a corresponding license.
            sofia.marchetti | -F3 | User license is inherited from a group membership and it cannot be removed \
            directly from the user.
            keira.donaldson | +E3 | License assignment failed because service plans \
            efb87545-963c-4e0d-99df-69c6916d9eb0, 4a82b400-a79f-41a4-b4e2-e94f5787b113 are mutually exclusive.
            aoife.brennan | +E3/SHAREPOINT | License assignment failed because service plan \
            e95bec33-7c88-4a70-8e19-b10bd9d0c014 depends on the service plan(s) SHAREPOINT
            aoife.brennan | | No license changes provided. At least one license to add or remove must be specified.
            jonas.albrecht | +E3 -E3 | License E3 cannot be both added and removed in one request.
            aoife.brennan | +EXO/YAMMER | The service plan YAMMER does not belong to the subscription with SKU EXO.
            """)
    void whatGraphRefusesIsRefusedInItsWords(String user, String changes, String message)
            throws IOException, InterruptedException {
        var before = licenses(user);

        var reply = assign(user, changes == null ? "" : changes);

        assertEquals(plansInAnyOrder("400 Request_BadRequest: " + ids(message)), plansInAnyOrder(reply.error()));
        assertEquals(before, licenses(user));
    }

    /// Which of two plans that exclude each other is named first does not matter.
    private static List<String> plansInAnyOrder(String message) {
        return List.of(message.toLowerCase(Locale.ROOT).split("[ ,]+", -1)).stream().sorted().toList();
    }

    @Test
    void missingParametersAreNamed() throws IOException, InterruptedException {
        var reply = client.send("POST", "/users/aoife.brennan@larkfield.example/assignLicense",
                "{\"addLicenses\":[]}");

        assertEquals("400 Request_BadRequest: One or more parameters of the operation 'assignLicense' are missing from"
                + " the request payload. The missing parameters are: removeLicenses.", reply.error());
    }

    @Test
    void oneCallSwapsAProductAndKeepsThePlansOff() throws IOException, InterruptedException {
        assertEquals(200, assign("jonas.albrecht", "-E3 +E5/YAMMER").status());

        assertEquals(List.of(ids("E5") + "[\"" + YAMMER + "\"]"), licenses("jonas.albrecht"));
    }

    @Test
    void assigningAgainReplacesThePlansThatAreOff() throws IOException, InterruptedException {
        assertEquals(200, assign("walter.ashdown", "+E3/YAMMER").status());
        assertEquals(200, assign("walter.ashdown", "+E3").status());

        assertEquals(List.of(E3 + "[]", "f8a1db68-be16-40ed-86d5-cb42ce701560[]"), licenses("walter.ashdown"));
    }

    @Test
    void aSeatIsTakenAndGivenBack() throws IOException, InterruptedException {
        assertEquals(200, assign("aoife.brennan", "+E3").status());
        assertEquals(1_063, consumed());
        assertEquals(200, assign("aoife.brennan", "-E3").status());

        assertEquals(1_062, consumed());
    }

    private int consumed() throws IOException, InterruptedException {
        return client.get("/subscribedSkus/" + tenant() + "_" + E3).body().path("consumedUnits").asInt();
    }

    private String tenant() throws IOException, InterruptedException {
        return client.get("/organization").body().at("/value/0/id").asText();
    }

    @Test
    void removingTheDirectCopyLeavesWhatTheGroupGives() throws IOException, InterruptedException {
        assertEquals(200, assign("hannah.merriweather", "-E3").status());

        assertEquals(1_062, consumed());
        assertEquals(true, licenses("hannah.merriweather").stream().anyMatch(license -> license.startsWith(E3)));
    }

    @Test
    void processingAgainTellsTheRealCause() throws IOException, InterruptedException {
        var reply = client.send("POST", "/users/greta.lindholm@larkfield.example/reprocessLicenseAssignment", "");

        assertEquals("400 Request_BadRequest: License assignment failed because service plan"
                + " fe71d6c3-a2ea-4499-9778-da042bf08063 depends on the service plan(s)"
                + " 5dbe027f-2339-4123-9542-606e4d348a72", reply.error());
    }

    @Test
    void processingAgainHelpsOnceTheCauseIsGone() throws IOException, InterruptedException {
        assertEquals(200, assign("greta.lindholm", "-EXO +E3").status());

        assertEquals(200, client.send("POST", "/users/greta.lindholm@larkfield.example/reprocessLicenseAssignment", "")
                .status());
        assertEquals(List.of(E3 + "[]", ids("PRJ[\"SHAREPOINT\",\"e95bec33-7c88-4a70-8e19-b10bd9d0c014\"]")),
                licenses("greta.lindholm"));
    }
}
