package app.seatkeeper.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.graph.TimedGraph;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The link to the next page leads elsewhere; somebody listens there for tokens.
class PageLinksTest {

    private static final String FIRST = "/v1.0/users?";

    private final HttpServer graph;
    private final HttpServer thief;
    private final AtomicReference<String> link = new AtomicReference<>("");
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> stolen = new CopyOnWriteArrayList<>();

    PageLinksTest() throws IOException {
        graph = server(asked);
        thief = server(stolen);
    }

    @AfterEach
    void close() {
        graph.stop(0);
        thief.stop(0);
    }

    private HttpServer server(List<String> heard) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
            String next = heard.size() > 1 ? "" : "\"@odata.nextLink\":\"" + link.get() + "\",";
            byte[] page = ("{" + next + "\"value\":[]}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }

    private TenantAccess tenant() {
        URI root = URI.create("http://127.0.0.1:" + graph.getAddress().getPort());
        return TimedGraph.open(Session.ofDemo(root, _ -> "secret", () -> { }), FastTiming.by(100));
    }

    private void nextPage(String template) {
        link.set(template.replace("HOME", "127.0.0.1:" + graph.getAddress().getPort())
                .replace("PORT", String.valueOf(graph.getAddress().getPort()))
                .replace("THIEF", "127.0.0.1:" + thief.getAddress().getPort()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            another port                    | http://THIEF/v1.0/users?$skiptoken=2          | 127.0.0.1
            another name of this computer   | http://localhost:PORT/v1.0/users?$skiptoken=2 | localhost
            its number                      | http://2130706433:PORT/v1.0/users             | 2130706433
            its other protocol              | http://[::1]:PORT/v1.0/users                  | ::1
            another scheme                  | https://HOME/v1.0/users?$skiptoken=2          | 127.0.0.1
            a host that begins alike        | http://127.0.0.1.evil.example:PORT/v1.0/users | 127.0.0.1.evil.example
            a host behind a name            | http://127.0.0.1:PORT@THIEF/v1.0/users        | 127.0.0.1
            a host behind a backslash       | http://THIEF\\\\@HOME/v1.0/users              | 127.0.0.1
            a name and a password           | http://me:you@HOME/v1.0/users                 | 127.0.0.1
            another path                    | http://HOME/collect/users                     | 127.0.0.1
            another version                 | http://HOME/beta/users                        | 127.0.0.1
            a path that begins alike        | http://HOME/v1.0.evil/users                   | 127.0.0.1
            a path that climbs              | http://HOME/v1.0/../collect                   | 127.0.0.1
            a path that climbs in disguise  | http://HOME/v1.0/%2e%2e/collect               | 127.0.0.1
            the root itself                 | http://HOME/v1.0                              | 127.0.0.1
            no scheme                       | //THIEF/v1.0/users                            | not an address
            no host                         | /v1.0/users?$skiptoken=2                      | not an address
            a foreign scheme                | ftp://THIEF/v1.0/users                        | not an address
            a file                          | file:///etc/passwd                            | not an address
            a script                        | javascript:alert(1)                           | not an address
            nonsense                        | next                                          | not an address
            """)
    void aLinkThatLeadsElsewhereIsNeverFollowed(String name, String template, String told) {
        nextPage(template);

        var refused = assertThrows(TenantException.class,
                () -> tenant().users().all(_ -> { }, JobContext.UNWATCHED), name);

        String said = refused.fault() instanceof Fault.Unreadable(var what, _)
                ? what.replaceFirst("^The link to the next page is ", "") : refused.fault().toString();
        assertEquals(told, refused.fault() instanceof Fault.ForeignLink(var host, _) ? host : said);
        assertEquals(List.of(), stolen);
        assertEquals(List.of(true), asked.stream().map(one -> one.startsWith(FIRST)).toList());
    }

    @Test
    void aLinkWithinGraphIsFollowedWithTheToken() throws Exception {
        nextPage("http://HOME/v1.0/users?$skiptoken=2");

        tenant().users().all(_ -> { }, JobContext.UNWATCHED);

        assertEquals("/v1.0/users?$skiptoken=2 Bearer secret", asked.getLast());
    }
}
