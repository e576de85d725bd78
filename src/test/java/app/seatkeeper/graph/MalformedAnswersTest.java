package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers that Microsoft never means to send, but networks, proxies and faults do. Each ends in a fault with something
/// to say, after whole pages at most.
class MalformedAnswersTest {

    private static final String ADA = "{\"id\":\"ada\",\"userPrincipalName\":\"ada@larkfield.example\"}";

    private static final String NO_TYPE = "The answer is of no known type, not JSON";
    private static final String NOT_JSON = "The answer is not JSON";

    private final ScriptedGraph graph = new ScriptedGraph();
    private final TenantAccess tenant;

    MalformedAnswersTest() throws IOException {
        tenant = GraphTenant.open(graph.session(), ProductNames.shipped(), new HurriedTiming());
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    /// What is read.
    interface Reading {
        Object from(TenantAccess tenant, List<User> arrived) throws TenantException, InterruptedException;
    }

    private static final Reading USERS = (tenant, arrived) ->
            tenant.users().all(arrived::addAll, JobContext.UNWATCHED);
    private static final Reading COUNT = (tenant, _) -> tenant.users().count(JobContext.UNWATCHED);
    private static final Reading TENANT = (tenant, _) -> tenant.organization().tenant(JobContext.UNWATCHED);

    /// One answer, and what is to be said about it.
    record Case(String name, Reading reading, Said said, String sentence) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> bodies() {
        Map<String, String> plain = Map.of("Content-Type", "text/plain");
        return Stream.of(
                new Case("cut off inside a user", USERS, json("{\"value\":[" + ADA + ",{\"id\":\"al"),
                        "The answer broke off"),
                new Case("cut off after the list", USERS, json("{\"value\":[" + ADA + "]"), "The answer broke off"),
                new Case("connection closed early", USERS, json(list(ADA).substring(0, 20)).cutOff(),
                        "The answer broke off"),
                new Case("broken gzip", USERS, gzip(true), "The answer broke off"),
                new Case("not gzip at all", USERS, json(list(ADA)).with("Content-Encoding", "gzip"),
                        "The answer broke off"),
                new Case("a text", USERS, Said.of(200, "Sign in to the Wi-Fi", plain),
                        "The answer is text/plain, not JSON"),
                new Case("a page that calls itself JSON", USERS, json("<html>x</html>"), NOT_JSON),
                new Case("no type", USERS, Said.of(200, list(ADA), Map.of()), NO_TYPE),
                new Case("nothing", USERS, json(""), "The answer is empty"),
                new Case("204", USERS, Said.of(204, "", Map.of()), NO_TYPE),
                new Case("a list at the top", USERS, json("[" + ADA + "]"), "The answer is not a JSON object"),
                new Case("no value", USERS, json("{\"@odata.context\":\"x\"}"), "The answer has no list \"value\""),
                new Case("value is an object", USERS, json("{\"value\":{}}"), "\"value\" is not a list"),
                new Case("value is null", USERS, json("{\"value\":null}"), "\"value\" is not a list"),
                new Case("a null among the users", USERS, json(list("null")), "An item of \"value\" is not an object"),
                new Case("a count that is a word", COUNT, Said.of(200, "many", Map.of()),
                        "The number of users is not a number"),
                new Case("a count beyond all numbers", COUNT, Said.of(200, "9".repeat(40), Map.of()),
                        "The number of users is not a number"),
                new Case("no organization", TENANT, json(list("")), "The answer names no organization"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void anAnswerThatCannotBeReadSaysWhatIsWrongAndHandsNothingOn(Case one) {
        graph.answers(one.said());
        List<User> arrived = new ArrayList<>();

        var failure = assertThrows(TenantException.class, () -> one.reading().from(tenant, arrived));

        assertEquals(one.sentence(), failure.fault() instanceof Fault.Unreadable(var what, _) ? what
                : failure.fault().toString());
        assertEquals(List.of(), arrived);
    }

    @Test
    void whereverAPageIsCutOffItIsAskedForAgain() throws Exception {
        String page = list("{\"id\":\"ada\",\"userPrincipalName\":\"a@b\",\"accountEnabled\":true,"
                + "\"onPremisesSyncEnabled\":false,\"mail\":null}") + " ";
        for (int end = 1; end < page.length() - 1; end++) {
            graph.answers(Said.json(200, page.substring(0, end)), Said.json(200, page));

            int read = tenant.users().all(_ -> { }, JobContext.UNWATCHED).size();

            assertEquals(1, read, page.substring(0, end));
        }
    }

    static Stream<Case> links() {
        String foreign = new Fault.ForeignLink("evil.example", Original.NONE).toString();
        String here = new Fault.ForeignLink("127.0.0.1", Original.NONE).toString();
        return Stream.of(
                link("another host", "https://evil.example/v1.0/users?$skiptoken=2", foreign),
                link("another host behind a name", "http://127.0.0.1@evil.example/v1.0/users", foreign),
                link("another port", "http://127.0.0.1:1/v1.0/users?$skiptoken=2", here),
                link("another scheme", "https://127.0.0.1/v1.0/users?$skiptoken=2", here),
                link("another path", "SELF/elsewhere?$skiptoken=2", here),
                link("out of the path", "SELF/v1.0/../elsewhere", here),
                link("relative", "/v1.0/users?$skiptoken=2", "The link to the next page is not an address"),
                link("a circle", "SELF/v1.0/users?$skiptoken=2", "The pages lead in a circle"));
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkThatLeadsAwayIsNotFollowed(Case one) {
        String page = one.said().body().utf8().replace("SELF", graph.url(""));
        graph.answers(Said.json(200, page));

        var failure = assertThrows(TenantException.class, () -> one.reading().from(tenant, new ArrayList<>()));

        assertEquals(one.sentence(), failure.fault() instanceof Fault.Unreadable(var what, _) ? what
                : failure.fault().toString());
        assertTrue(graph.asked().stream().allMatch(asked -> asked.path().startsWith("/v1.0/users?")));
    }

    private static Case link(String name, String link, String sentence) {
        return new Case(name, USERS, json("{\"@odata.nextLink\":\"" + link + "\",\"value\":[]}"), sentence);
    }

    private static String list(String items) {
        return "{\"value\":[" + items + "]}";
    }

    private static Said json(String body) {
        return Said.json(200, body);
    }

    private static Said gzip(boolean broken) {
        Buffer packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.writeUtf8(list(ADA.repeat(20).replace("}{", "},{")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ByteString bytes = packed.readByteString();
        ByteString sent = broken ? bytes.substring(0, bytes.size() / 2) : bytes;
        return new Said(200, Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"), sent, sent.size());
    }
}
