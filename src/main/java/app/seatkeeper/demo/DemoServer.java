package app.seatkeeper.demo;

import app.seatkeeper.demo.activity.Activity;
import app.seatkeeper.demo.http.Chaos;
import app.seatkeeper.demo.http.Dispatcher;
import app.seatkeeper.demo.http.Errors;
import app.seatkeeper.demo.http.FaultSource;
import app.seatkeeper.demo.http.Faults;
import app.seatkeeper.demo.http.Gate;
import app.seatkeeper.demo.http.Meter;
import app.seatkeeper.demo.http.Tokens;
import app.seatkeeper.demo.query.Paging;
import app.seatkeeper.demo.query.SkipTokens;
import app.seatkeeper.demo.reports.Downloads;
import app.seatkeeper.demo.reports.ReportRoom;
import app.seatkeeper.demo.reports.Setting;
import app.seatkeeper.demo.reports.SettingRoom;
import app.seatkeeper.demo.rooms.House;
import app.seatkeeper.demo.seed.Population;
import app.seatkeeper.demo.tenant.Backlog;
import app.seatkeeper.demo.tenant.Tenant;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// A tenant that exists only in this process and answers over HTTP, on this machine alone, as Microsoft Graph does.
public final class DemoServer implements AutoCloseable {

    static {
        // Without it every answer in two pieces waits 40 ms for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Tokens tokens;
    private final Cards cards;
    private final BackDoor backDoor;

    private DemoServer(HttpServer server, Tenant tenant, Backlog backlog, Meddler meddler, BackDoor.Use use) {
        this.server = server;
        tokens = new Tokens(tenant);
        cards = new Cards(tenant);
        backDoor = new BackDoor(tenant, tokens, backlog, meddler, use);
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
        var backlog = new Backlog(clock, options.processing());
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 1_024);
        var meddler = new Meddler(tenant, options.seed());
        var use = new BackDoor.Use(new Activity(tenant, options.seed()),
                new Setting(options.conceal(), "larkfield " + options.seed()));
        var demo = new DemoServer(server, tenant, backlog, meddler, use);
        var downloads = new Downloads(clock);
        var house = house(options, tenant, backlog, use, downloads);
        var dispatcher = new Dispatcher(
                demo.tokens, house.routes(), faults(options), meter(options), clock, backlog);
        var gate = new Gate(demo.tokens, dispatcher, new Errors(clock), options.latency(),
                new Gate.Downloads(Downloads.PATH, call -> downloads.file(call.path())));
        server.createContext("/", exchange -> {
            meddler.catchUp(options.meddle());
            gate.handle(exchange);
        });
        server.setExecutor(workers);
        server.start();
        return demo;
    }

    private static House house(
            DemoOptions options, Tenant tenant, Backlog backlog, BackDoor.Use use, Downloads downloads) {
        var paging = new Paging(new SkipTokens(tenant.clock()));
        var house = new House(tenant, backlog, paging, options.premium());
        house.add(new ReportRoom(use.activity(), use.setting(), downloads, paging), new SettingRoom(use.setting()));
        house.add(tenant, use.activity(), paging);
        return house;
    }

    private static FaultSource faults(DemoOptions options) {
        var ordered = new Faults(options.faults());
        var chaos = new Chaos(options.seed(), options.chaos().percent(), options.chaos().stall());
        return (method, path) -> ordered.next(method, path).or(() -> chaos.next(method, path));
    }

    private static Optional<Meter> meter(DemoOptions options) {
        return options.limits() == DemoOptions.Limits.NONE
                ? Optional.empty() : Optional.of(new Meter(options.users(), System::nanoTime));
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

    /// A bearer token that is good for a day and gives no more than these permissions.
    ///
    /// @throws IllegalArgumentException as above
    public String token(String who, Set<String> permissions) {
        return tokens.made(cards.caller(who).with(permissions), Duration.ofDays(1));
    }

    /// The way in that Graph knows nothing of.
    public BackDoor backDoor() {
        return backDoor;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// Starts the demo tenant alone and prints where it is and who may come; it runs until the process ends.
    ///
    /// @param arguments options; `--help` prints them
    /// @throws IOException if the port is taken or the file of faults cannot be read
    public static void main(String[] arguments) throws IOException {
        var words = List.of(arguments);
        if (words.contains("--help")) {
            System.out.print(CommandLine.HELP);
            return;
        }
        try {
            var demo = start(CommandLine.options(words), Executors.newVirtualThreadPerTaskExecutor());
            System.out.println("listening " + demo.root());
            Cards.WHO.forEach(who -> System.out.println("token " + who + " " + demo.token(who)));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(CommandLine.HELP);
            System.exit(2);
        }
    }
}
