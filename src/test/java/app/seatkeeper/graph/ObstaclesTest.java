package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Network;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands between us and Graph: certificates, proxies, captive portals.
class ObstaclesTest {

    private static final Map<String, String> HTML = Map.of("Content-Type", "text/html; charset=utf-8");

    private static final String WANTS_A_NAME = """
            HTTP/1.1 407 Proxy Authentication Required\r
            Proxy-Authenticate: Basic realm="x"\r
            Content-Length: 0\r
            \r
            """;

    private final HurriedTiming timing = new HurriedTiming();

    @TempDir private Path folder;

    @Test
    void aCertificateThatOnlyTheSessionsNetworkBelievesIsBelieved() throws Exception {
        try (var graph = new ScriptedTls(folder)) {
            assertEquals(List.of(), GraphTenant.open(graph.session(graph.believing()), ProductNames.shipped(), timing)
                    .users().all(_ -> { }, JobContext.UNWATCHED));
        }
    }

    @Test
    void aCertificateThatNobodyBelievesIsNamedWithItsHostAndNotTriedAgain() throws Exception {
        try (var graph = new ScriptedTls(folder)) {
            assertEquals("CONNECTION_INSPECTED localhost", trouble(graph.session(Network.ofThisComputer())));
        }
    }

    @Test
    void aProxyThatWantsANameIsNamed() throws Exception {
        try (var graph = new ScriptedTls(folder);
                var proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> refuseEverybody(proxy));
            Network known = graph.believing();
            var network = new Network(ProxySelector.of(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.getLocalPort())),
                    known.tls(), known.trusted());

            assertEquals("PROXY_REFUSED localhost", trouble(graph.session(network)));
        }
    }

    static Stream<Said> pages() {
        return Stream.of(
                Said.of(200, "<html>Sign in to the Wi-Fi</html>", HTML),
                Said.of(302, "<html>Moved</html>", HTML).with("Location", "http://portal.example/login"),
                Said.of(307, "", Map.of("Location", "https://portal.example/login")),
                Said.of(511, "Sign in", Map.of("Content-Type", "text/plain")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageInsteadOfAnAnswerIsAPortal(Said page) throws Exception {
        try (var graph = new ScriptedGraph()) {
            graph.answers(page);

            assertEquals("PORTAL 127.0.0.1", trouble(graph.session()));
            assertEquals(1, graph.asked().size());
        }
    }

    @Test
    void aChangeAnsweredByAPageIsReadBackAsItMayHaveHappened() throws Exception {
        try (var graph = new ScriptedGraph()) {
            graph.answers(Said.of(200, "<html>Your download is being scanned</html>", HTML));
            var heard = new Heard();
            var steps = Stream.of(1, 2, 3).map(n -> new Step(ScriptedGraph.id(n), List.of(new Write.Reprocess())))
                    .toList();

            var ended = assertThrows(TenantException.class, () -> GraphTenant
                    .open(graph.session(), ProductNames.shipped(), timing)
                    .licensing().apply(StepSource.of(steps), heard, heard));

            assertEquals("PORTAL 127.0.0.1", trouble(ended.fault()));
            assertEquals(List.of(StepResult.WriteResult.Unknown.class), heard.results().values().stream()
                    .flatMap(result -> result.writes().stream()).<Object>map(Object::getClass).distinct().toList());
            assertEquals(3, heard.results().size());
        }
    }

    private String trouble(Session session) {
        var failure = assertThrows(TenantException.class, () -> GraphTenant
                .open(session, ProductNames.shipped(), timing).users().all(_ -> { }, JobContext.UNWATCHED));
        assertEquals(List.of(), timing.waits());
        return trouble(failure.fault());
    }

    private static String trouble(Fault fault) {
        return fault instanceof Fault.SignInFailed(SignInTrouble trouble, String detail, _)
                ? trouble + " " + detail : fault.toString();
    }

    private static void refuseEverybody(ServerSocket proxy) {
        while (!proxy.isClosed()) {
            try (var client = proxy.accept()) {
                var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                String line = lines.readLine();
                while (line != null && !line.isEmpty()) {
                    line = lines.readLine();
                }
                client.getOutputStream().write(WANTS_A_NAME.getBytes(StandardCharsets.UTF_8));
            } catch (IOException _) {
                return; // the test is over
            }
        }
    }
}
