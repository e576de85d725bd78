package app.seatkeeper.graph;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.calls.CallRecord;
import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.domain.calls.PhoneCall.Way;
import app.seatkeeper.graph.ScriptedGraph.Asked;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.tenant.CallLog;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GraphCallsTest {

    private static final String NONE = "{\"value\":[]}";
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    private final ScriptedGraph graph = new ScriptedGraph();
    private final Heard heard = new Heard();
    private final CallLog calls =
            GraphTenant.open(graph.session(), ProductNames.shipped(), new HurriedTiming()).calls();

    GraphCallsTest() throws IOException {
        // Starting the server may fail.
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void callsAreReadWithThePropertiesOfTodayAndThoseTheyReplace() throws Exception {
        String next = graph.url("/v1.0/communications/callRecords?$skiptoken=2");
        graph.answers(Said.json(200, """
                {"value":[{"id":"c1","type":"groupCall","startDateTime":"2026-11-20T09:00:00Z",
                "endDateTime":"2026-11-20T09:30:00.25Z","modalities":["audio","video"],
                "organizer_v2":{"id":"ada-id","identity":{"user":{"id":"ada-id","displayName":"Ada",
                "userPrincipalName":"ada@larkfield.example"}}},
                "organizer":{"user":{"id":"old","displayName":"Old"}},
                "participants_v2":[{"id":"p1","identity":{"guest":{"id":"g","displayName":"Guest"}}},
                {"id":"p2","identity":{"user":null,"phone":{"id":"+44 1"}}},{"id":"p3","identity":null}]}],
                "@odata.nextLink":"%s"}""".formatted(next)), Said.json(200, """
                {"value":[{"id":"c2","type":"peerToPeer","startDateTime":"2026-11-20T10:00:00Z","endDateTime":null,
                "organizer":{"user":{"id":"alan-id","displayName":"Alan"}},
                "participants":[{"user":{"id":"alan-id"}},{"phone":{"id":"+44 2"}}]},
                {"id":"c3","startDateTime":"2026-11-20T11:00:00Z","organizer_v2":{"id":"o3"}}]}"""));

        List<CallRecord> read = calls.records(Instant.parse("2026-11-20T00:00:00Z"),
                Instant.parse("2026-11-21T00:00:00Z"), heard);

        Instant ten = Instant.parse("2026-11-20T10:00:00Z");
        Instant eleven = Instant.parse("2026-11-20T11:00:00Z");
        assertEquals(List.of(
                new CallRecord("c1", "groupCall", Instant.parse("2026-11-20T09:00:00Z"),
                        Instant.parse("2026-11-20T09:30:00.25Z"), List.of("audio", "video"), "ada@larkfield.example",
                        List.of("Guest", "+44 1", "p3")),
                new CallRecord("c2", "peerToPeer", ten, ten, List.of(), "Alan", List.of("alan-id", "+44 2")),
                new CallRecord("c3", "", eleven, eleven, List.of(), "o3", List.of())), read);
        assertEquals("/v1.0/communications/callRecords?$filter=startDateTime ge 2026-11-20T00:00:00Z and "
                + "startDateTime lt 2026-11-21T00:00:00Z", decoded(graph.asked().getFirst()));
    }

    @Test
    void telephoneCallsOfBothWaysAreReadWithTheirCharges() throws Exception {
        graph.answers(asked -> Said.json(200, asked.path().contains("getPstnCalls") ? """
                {"@odata.count":1,"value":[{"id":"p1","callType":"user_out","userPrincipalName":"ada@larkfield.example",
                "userDisplayName":"Ada","startDateTime":"2026-06-01T23:59:59Z","duration":61,"charge":0.0125,
                "connectionCharge":0,"currency":"EUR","callerNumber":"+44 1****","calleeNumber":"+44 2****",
                "destinationName":"United Kingdom"}]}""" : """
                {"value":[{"id":"p1","callType":"ByotOut","userPrincipalName":"alan@larkfield.example",
                "inviteDateTime":"2026-06-01T08:00:00Z","startDateTime":null,"duration":0,"successfulCall":false,
                "callerNumber":"+44 3","calleeNumber":"+44 4"},
                {"id":"p2","startDateTime":"2026-06-02T00:00:00Z","duration":5,"successfulCall":true}]}"""));

        List<PhoneCall> read = calls.phoneCalls(FIRST, FIRST, heard);

        assertEquals(List.of(
                new PhoneCall("p1", Way.CALLING_PLAN, "user_out", Instant.parse("2026-06-01T23:59:59Z"), 61,
                        "ada@larkfield.example", "Ada", "+44 1****", "+44 2****", "United Kingdom",
                        new BigDecimal("0.0125"), new BigDecimal("0"), "EUR", null),
                new PhoneCall("p1", Way.DIRECT_ROUTING, "ByotOut", Instant.parse("2026-06-01T08:00:00Z"), 0,
                        "alan@larkfield.example", "", "+44 3", "+44 4", "", null, null, "", false)), read);
    }

    @Test
    void aLongTimeIsAskedForInPartsOfNinetyDaysThatNeitherOverlapNorLeaveADayOut() throws Exception {
        graph.answers(Said.json(200, NONE));

        calls.phoneCalls(FIRST, FIRST.plusDays(90), heard);

        assertEquals("""
                getPstnCalls(fromDateTime=2026-06-01T00:00:00Z,toDateTime=2026-08-29T23:59:59Z)
                getDirectRoutingCalls(fromDateTime=2026-06-01T00:00:00Z,toDateTime=2026-08-30T00:00:00Z)
                getPstnCalls(fromDateTime=2026-08-30T00:00:00Z,toDateTime=2026-08-30T23:59:59Z)
                getDirectRoutingCalls(fromDateTime=2026-08-30T00:00:00Z,toDateTime=2026-08-31T00:00:00Z)""",
                graph.asked().stream().map(GraphCallsTest::decoded)
                        .map(path -> path.replaceAll("^.*callRecords[/.]", "")).collect(joining("\n")));
    }

    @Test
    void rowsOfEveryPageAreReadAndEachOnce() throws Exception {
        graph.answers(asked -> {
            int skip = asked.path().contains("$skip=") ? 1000 : 0;
            String rows = IntStream.range(skip, skip + 1001).mapToObj(row -> "{\"id\":\"p" + row
                    + "\",\"startDateTime\":\"2026-06-01T08:00:00Z\"}").collect(joining(","));
            String next = skip == 0 && asked.path().contains("getPstnCalls")
                    ? ",\"@odata.nextLink\":\"" + graph.url(asked.path() + "?$skip=1000") + "\"" : "";
            return Said.json(200, asked.path().contains("getPstnCalls") ? "{\"value\":[" + rows + "]" + next + "}"
                    : NONE);
        });

        assertEquals(2001, calls.phoneCalls(FIRST, FIRST, heard).size());
    }

    @Test
    void aPersonWhoIsSignedInMayNotReadCalls() {
        graph.answers(Said.json(403, """
                {"error":{"code":"UnknownError","message":"Delegated permissions are not supported."}}"""));

        var refused = assertThrows(TenantException.class, () -> calls.phoneCalls(FIRST, FIRST, heard));

        assertEquals(new Fault.NotAllowed(new Original(403, "UnknownError",
                "Delegated permissions are not supported.", "")), refused.fault());
    }

    private static String decoded(Asked asked) {
        return URLDecoder.decode(asked.path().replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
