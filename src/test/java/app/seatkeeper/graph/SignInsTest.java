package app.seatkeeper.graph;

import static app.seatkeeper.graph.ScriptedGraph.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.graph.ScriptedGraph.Asked;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tenant.UserDirectory;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SignInsTest {

    private static final Said NO_PREMIUM = Said.json(403, """
            {"error":{"code":"Authentication_RequestFromNonPremiumTenantOrB2CTenant",
            "message":"Neither tenant is B2C or tenant doesn't have premium license"}}""");

    private final ScriptedGraph graph = new ScriptedGraph();
    private final HurriedTiming timing = new HurriedTiming();
    private final Heard heard = new Heard();
    private final UserDirectory users = GraphTenant.open(graph.session(), ProductNames.shipped(), timing).users();

    SignInsTest() throws IOException {
        // Starting the server may fail.
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void neverIsAbsentEmptyNullOrTheYearOne() throws Exception {
        graph.answers(page("", person(1, """
                "lastSignInDateTime":"2026-11-20T07:01:02Z","lastNonInteractiveSignInDateTime":"0001-01-01T00:00:00Z",
                "lastSuccessfulSignInDateTime":"","lastSignInRequestId":"r\""""), person(2, """
                "lastNonInteractiveSignInDateTime":"2026-11-19T23:59:59.5Z","lastSuccessfulSignInDateTime":null"""),
                "{\"id\":\"" + id(3) + "\"}", "{\"id\":\"" + id(4) + "\",\"signInActivity\":null}"));

        Map<UserId, SignIns> read = users.signIns(_ -> { }, heard);

        assertEquals(Map.of(id(1), new SignIns(Instant.parse("2026-11-20T07:01:02Z"), null, null),
                id(2), new SignIns(null, Instant.parse("2026-11-19T23:59:59.5Z"), null),
                id(3), SignIns.NEVER, id(4), SignIns.NEVER), read);
        assertEquals(List.of("/v1.0/users?$select=id,signInActivity&$top=500"),
                graph.asked().stream().map(Asked::path).toList());
    }

    @Test
    void theEleventhPageWaitsForItsMinuteAndEveryPageIsHandedOnAsItArrives() throws Exception {
        graph.answers(IntStream.rangeClosed(1, 12).mapToObj(number -> page(
                number == 12 ? "" : graph.url("/v1.0/users?$skiptoken=" + number), person(number, "")))
                .toArray(Said[]::new));
        List<Map<UserId, SignIns>> pages = new ArrayList<>();

        Map<UserId, SignIns> read = users.signIns(pages::add, heard);

        assertEquals(12, read.size());
        assertEquals(Map.of(id(12), SignIns.NEVER), pages.get(11));
        assertEquals(List.of(Duration.ofMinutes(1)), timing.waits());
        assertEquals(List.of("THROTTLED PT1M", "THROTTLED PT0S"), heard.waits());
    }

    @Test
    void aTenantThatIsToldOnceByMistakeThatItHasNoPremiumIsReadAllTheSame() throws Exception {
        graph.answers(page(graph.url("/v1.0/users?$skiptoken=2"), person(1, "")), NO_PREMIUM, page("", person(2, "")));
        List<Map<UserId, SignIns>> pages = new ArrayList<>();

        users.signIns(pages::add, heard);

        assertEquals(List.of(Map.of(id(1), SignIns.NEVER), Map.of(id(2), SignIns.NEVER)), pages);
    }

    @Test
    void withoutPremiumNothingIsGiven() {
        graph.answers(NO_PREMIUM);

        var refused = assertThrows(TenantException.class, () -> users.signIns(_ -> { }, heard));

        assertEquals(new Fault.PremiumNeeded(new Original(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
                "Neither tenant is B2C or tenant doesn't have premium license", "")), refused.fault());
        assertEquals(2, graph.asked().size());
    }

    @Test
    void onePersonIsAskedForById() throws Exception {
        graph.answers(Said.json(200, person(1, "\"lastSuccessfulSignInDateTime\":\"2026-11-20T07:00:00Z\"")));

        SignIns read = users.signIns(id(1), heard);

        assertEquals(new SignIns(null, null, Instant.parse("2026-11-20T07:00:00Z")), read);
        assertEquals("/v1.0/users/" + id(1) + "?$select=id,signInActivity", graph.asked().getFirst().path());
    }

    private static String person(int number, String activity) {
        return "{\"id\":\"" + id(number) + "\",\"signInActivity\":{" + activity + "}}";
    }

    private static Said page(String next, String... people) {
        String link = next.isEmpty() ? "" : ",\"@odata.nextLink\":\"" + next + "\"";
        return Said.json(200, "{\"value\":" + Arrays.toString(people) + link + "}");
    }
}
