package app.seatkeeper.demo;

import app.seatkeeper.demo.http.Dispatcher;
import app.seatkeeper.demo.http.Errors;
import app.seatkeeper.demo.http.Gate;
import app.seatkeeper.demo.http.Tokens;
import app.seatkeeper.demo.rooms.House;
import app.seatkeeper.demo.seed.Population;
import app.seatkeeper.demo.tenant.Tenant;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;

/// A tenant that exists only in this process and answers over HTTP, on this machine alone, as Microsoft Graph does.
public final class DemoServer implements AutoCloseable {

    static {
        // Without it every answer in two pieces waits 40 ms for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Tokens tokens;
    private final Cards cards;

    private DemoServer(HttpServer server, Tenant tenant) {
        this.server = server;
        tokens = new Tokens(tenant.clock());
        cards = new Cards(tenant);
    }

    /// Starts a server; close it to stop.
    ///
    /// @param workers runs what answers, one task per request
    /// @throws IOException if the port is taken
    public static DemoServer start(DemoOptions options, Executor workers) throws IOException {
        var real = Clock.systemUTC();
        var clock = options.now().map(now -> Clock.offset(real, Duration.between(real.instant(), now)))
                .orElse(real).withZone(ZoneOffset.UTC);
        var tenant = Population.of(options.users(), options.seed(), clock);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 1_024);
        var demo = new DemoServer(server, tenant);
        var errors = new Errors(clock);
        server.createContext("/", new Gate(demo.tokens, new Dispatcher(new House(tenant).routes(), errors), errors));
        server.setExecutor(workers);
        server.start();
        return demo;
    }

    /// Where it is, for example `http://127.0.0.1:49152`; `/v1.0` and `/beta` are below.
    public URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// A bearer token that is good for a day.
    ///
    /// @param who `admin`, `license-admin`, `reader`, `plain` or `app`
    /// @throws IllegalArgumentException if it is none of them
    public String token(String who) {
        return token(who, Duration.ofDays(1));
    }

    /// A bearer token that is good for some time; zero and less make one that has expired.
    ///
    /// @throws IllegalArgumentException as above
    public String token(String who, Duration lasts) {
        return tokens.made(cards.caller(who), lasts);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
