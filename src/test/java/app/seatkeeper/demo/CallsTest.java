package app.seatkeeper.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.activity.Conversation;
import app.seatkeeper.demo.activity.Conversation.Way;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Calls and meetings one by one, which applications alone may read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallsTest {

    private static final Instant NOW = Instant.parse("2026-11-19T12:03:00Z");

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    @SuppressWarnings("NullAway.Init")
    private DemoServer server;

    @BeforeAll
    void start() throws IOException {
        server = DemoServer.start(DemoOptions.defaults().withNow(NOW), workers);
    }

    @AfterAll
    void stop() {
        server.close();
        workers.close();
    }

    private List<String> ids(String path) throws IOException, InterruptedException {
        try (var app = new Client(server, "app")) {
            return app.all(path).stream().map(one -> one.path("id").asText()).toList();
        }
    }

    private List<String> known(Way way, String from, String until) {
        return server.backDoor().conversations().stream().filter(one -> one.way() == way)
                .filter(one -> !one.start().isBefore(Instant.parse(from)) && one.start().isBefore(Instant.parse(until)))
                .map(Conversation::id).toList();
    }

    @Test
    void callRecordsComeSixtyToAPageAndAreFilteredByTime() throws IOException, InterruptedException {
        String filter = "startDateTime ge 2026-11-05T00:00:00Z and startDateTime lt 2026-11-12T00:00:00Z";
        var expected = server.backDoor().conversations().stream()
                .filter(one -> !one.start().isBefore(Instant.parse("2026-11-05T00:00:00Z"))
                        && one.start().isBefore(Instant.parse("2026-11-12T00:00:00Z"))).map(Conversation::id).toList();
        try (var app = new Client(server, "app")) {
            assertEquals(60, app.get("/communications/callRecords").body().path("value").size());
        }

        assertEquals(expected, ids("/communications/callRecords?$filter=" + filter));
    }

    @Test
    void onlyApplicationsReadCalls() throws IOException, InterruptedException {
        try (var admin = new Client(server, "admin")) {
            assertEquals(List.of(403, 403), List.of(admin.get("/communications/callRecords").status(), admin.get(
                    "/communications/callRecords/getPstnCalls(fromDateTime=2026-11-01,toDateTime=2026-11-02)")
                    .status()));
        }
    }

    @Test
    void oneCallShowsItsSessionsWhereTheyAreAskedFor() throws IOException, InterruptedException {
        var meeting = server.backDoor().conversations().reversed().stream().filter(one -> one.way() == Way.GROUP)
                .findFirst().orElseThrow();
        try (var app = new Client(server, "app")) {
            JsonNode body = app.get("/communications/callRecords/" + meeting.id()
                    + "?$expand=sessions,participants_v2").body();

            assertEquals(List.of("groupCall", meeting.owner().upn(), meeting.others().size(), meeting.people().size()),
                    List.of(body.path("type").asText(),
                            body.at("/organizer_v2/identity/user/userPrincipalName").asText(),
                            body.path("sessions").size(), body.path("participants_v2").size()));
        }
    }

    @Test
    void telephoneCallsAreReadByRangeUnderBothSpellings() throws IOException, InterruptedException {
        var plan = ids("/communications/callRecords/getPstnCalls(fromDateTime=2026-10-01,toDateTime=2026-10-31)");
        var spelled = ids("/communications/callRecords/microsoft.graph.callRecords.getPstnCalls("
                + "fromDateTime=2026-10-01T00%3A00%3A00Z,toDateTime=2026-10-31T23%3A59%3A59Z)");
        var direct = ids("/communications/callRecords/getDirectRoutingCalls("
                + "fromDateTime=2026-10-01,toDateTime=2026-11-01)");

        assertEquals(known(Way.CALLING_PLAN, "2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"), plan);
        assertEquals(plan, spelled);
        assertEquals(known(Way.DIRECT_ROUTING, "2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"), direct);
        assertTrue(plan.size() > 50 && direct.size() > 20, () -> plan.size() + " and " + direct.size());
    }

    @Test
    void aRangeOfMoreThanNinetyDaysIsRefused() throws IOException, InterruptedException {
        try (var app = new Client(server, "app")) {
            assertEquals(400, app.get("/communications/callRecords/getPstnCalls("
                    + "fromDateTime=2026-07-01,toDateTime=2026-10-31)").status());
        }
    }
}
