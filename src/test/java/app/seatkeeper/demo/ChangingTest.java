package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Edits, batches, limits and faults.
class ChangingTest {

    private static final String REQUEST = "{\"id\":\"%s\",\"method\":\"GET\",\"url\":\"%s\"%s}";

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        workers.close();
    }

    private DemoServer server(DemoOptions options) throws IOException {
        return DemoServer.start(options.withUsers(200), workers);
    }

    private static String batch(String... requests) {
        return "{\"requests\":[" + String.join(",", requests) + "]}";
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            admin | aoife.brennan | {"usageLocation":"GB"} | 204
            license-admin | aoife.brennan | {"usageLocation":"GB"} | 204
            license-admin | aoife.brennan | {"department":"HR"} | 403
            plain | aoife.brennan | {"usageLocation":"GB"} | 403
            reader | aoife.brennan | {"accountEnabled":false} | 403
            admin | aoife.brennan | {"@odata.type":"#microsoft.graph.user","accountEnabled":false} | 204
            admin | dana.whitfield | {"accountEnabled":false} | 204
            app | dana.whitfield | {"accountEnabled":false} | 403
            admin | aoife.brennan | {"usageLocation":"UK"} | 400
            admin | aoife.brennan | {"usageLocation":null} | 400
            admin | hannah.merriweather | {"department":"HR"} | 400
            admin | hannah.merriweather | {"usageLocation":"DE"} | 204
            admin | aoife.brennan | {"id":"x"} | 400
            admin | aoife.brennan | {"businessPhones":["1"],"mobilePhone":null} | 204
            admin | aoife.brennan | {"userPrincipalName":"dana.whitfield@larkfield.example"} | 400
            admin | aoife.brennan | nonsense | 400
            """)
    void editsAreAllowedToThoseWhoMay(String who, String user, String body, int status)
            throws IOException, InterruptedException {
        try (var server = server(DemoOptions.defaults()); var client = new Client(server, who)) {
            var reply = client.send("PATCH", "/users/" + user + "@larkfield.example", body);

            assertEquals(status, reply.status(), reply.error());
        }
    }

    @Test
    void aChangeShowsOnThePagesAtOnce() throws IOException, InterruptedException {
        try (var server = server(DemoOptions.defaults()); var client = new Client(server, "admin")) {
            String list = "/users?$top=999&$select=userPrincipalName,usageLocation";
            int before = client.all(list).size();

            server.backDoor().set("freya.lindqvist@larkfield.example", "usageLocation", "SE");
            server.backDoor().delete("iwan.trevelyan@larkfield.example");
            var after = client.all(list);

            assertEquals(before - 1, after.size());
            assertEquals(List.of("SE"), after.stream()
                    .filter(user -> user.path("userPrincipalName").asText().startsWith("freya.lindqvist"))
                    .map(user -> user.path("usageLocation").asText()).toList());
        }
    }

    @Test
    void aBatchAnswersEachItemAndFailsWhatDependsOnAFailure() throws IOException, InterruptedException {
        try (var server = server(DemoOptions.defaults().withFaults(List.of("GET /organization* 2 429 - 3")));
                var client = new Client(server, "admin")) {
            var reply = client.send("POST", "/$batch", batch(
                    REQUEST.formatted("a", "/organization", ""),
                    REQUEST.formatted("b", "organization", ""),
                    REQUEST.formatted("c", "/me", ",\"dependsOn\":[\"B\"]"),
                    REQUEST.formatted("d", "/users/nobody", ""),
                    REQUEST.formatted("e", "/users/$count", ",\"headers\":{\"ConsistencyLevel\":\"eventual\"}")));
            var responses = reply.body().path("responses");

            assertEquals(List.of(200, 429, 424, 404, 200),
                    responses.valueStream().map(response -> response.path("status").asInt()).toList());
            assertEquals(List.of("3", "200"), List.of(responses.at("/1/headers/Retry-After").asText(),
                    responses.at("/4/body").asText()));
        }
    }

    @Test
    void aBatchThatIsTooLongOrNamesAnItemTwiceIsRefused() throws IOException, InterruptedException {
        try (var server = server(DemoOptions.defaults()); var client = new Client(server, "admin")) {
            String many = IntStream.range(0, 21).mapToObj(i -> REQUEST.formatted(i, "/me", ""))
                    .collect(Collectors.joining(","));
            String twice = batch(REQUEST.formatted("a", "/me", ""), REQUEST.formatted("A", "/me", ""));

            assertEquals(List.of("MaximumValueExceeded", "BadRequest"),
                    List.of(client.send("POST", "/$batch", batch(many)).body().at("/error/code").asText(),
                            client.send("POST", "/$batch", twice).body().at("/error/code").asText()));
        }
    }

    @Test
    void publishedLimitsRefuseTheThreeThousandAndFirstWrite() throws IOException, InterruptedException {
        try (var server = server(DemoOptions.defaults().withLimits(DemoOptions.Limits.PUBLISHED));
                var client = new Client(server, "admin")) {
            String path = "/users/aoife.brennan@larkfield.example";
            String item = "{\"id\":\"%d\",\"method\":\"PATCH\",\"url\":\"" + path
                    + "\",\"headers\":{\"Content-Type\":\"application/json\"},\"body\":{\"city\":\"Cork\"}}";
            String twenty = batch(IntStream.range(0, 20).mapToObj(item::formatted).toArray(String[]::new));
            for (int i = 0; i < 150; i++) {
                client.send("POST", "/$batch", twenty);
            }

            var refused = client.send("PATCH", path, "{\"city\":\"Dublin\"}");

            assertEquals(List.of("429 TooManyRequests: Please retry again later.", "WriteLimitExceeded"),
                    List.of(refused.error(), refused.header("x-ms-throttle-information").orElse("")));
            assertEquals(true, Integer.parseInt(refused.header("Retry-After").orElse("0")) > 60);
        }
    }

    @Test
    void faultsHitTheRequestsThatTheyName() throws IOException, InterruptedException {
        var faults = List.of("# a line for people", "GET /me 1 503", "GET /me 2-3 429 - 7", "GET /me 4 401 claims",
                "PATCH /users/* 1 after-504");
        try (var server = server(DemoOptions.defaults().withFaults(faults));
                var client = new Client(server, "admin")) {
            var replies = List.of(client.get("/me"), client.get("/me"), client.get("/me"), client.get("/me"),
                    client.get("/me"));
            var lost = client.send("PATCH", "/users/aoife.brennan@larkfield.example", "{\"city\":\"Cork\"}");

            assertEquals(List.of(503, 429, 429, 401, 200), replies.stream().map(Client.Reply::status).toList());
            assertEquals(Optional.of("7"), replies.get(1).header("Retry-After"));
            assertEquals(true, replies.get(3).header("WWW-Authenticate").orElse("").contains("insufficient_claims"));
            assertEquals(List.of("504", "Cork"), List.of(String.valueOf(lost.status()), String.valueOf(
                    server.backDoor().state("aoife.brennan@larkfield.example").texts().get("city"))));
        }
    }

    @Test
    void brokenAnswersBreak() throws IOException, InterruptedException {
        var faults = List.of("GET /organization 1 broken", "GET /organization 2 truncated");
        try (var server = server(DemoOptions.defaults().withFaults(faults));
                var client = new Client(server, "admin")) {
            assertThrows(IOException.class, () -> client.get("/organization"));
            assertThrows(IOException.class, () -> client.get("/organization"));

            assertEquals(200, client.get("/organization").status());
        }
    }

    @Test
    void twoRequestsForOnePersonAtOnceCollide() throws Exception {
        try (var server = server(DemoOptions.defaults().withLatency(Duration.ofMillis(300)));
                var client = new Client(server, "admin")) {
            String path = "/users/aoife.brennan@larkfield.example";
            var both = IntStream.range(0, 2)
                    .mapToObj(_ -> workers.submit(() -> client.send("PATCH", path, "{\"city\":\"Cork\"}"))).toList();

            assertEquals(List.of(204, 409),
                    List.of(both.get(0).get().status(), both.get(1).get().status()).stream().sorted().toList());
        }
    }
}
