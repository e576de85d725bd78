package app.seatkeeper.entra;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A sign-in service over HTTPS that behaves as Microsoft Entra's: pages for people, tokens for programs. It is as
/// strict: every code is good once, for one verifier and one address; refresh tokens rotate; only what was consented
/// to is granted; claims that are demanded must be carried; secrets and assertions are checked.
public final class FakeEntra implements AutoCloseable {

    /// The application's secret.
    public static final String SECRET = "sV8~uR4.correct-horse-battery-staple";

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final EntraHouse house;
    private final Script script = new Script();
    private final SignInPages pages;
    private final TokenDoor tokens;

    private FakeEntra(HttpsServer server, EntraHouse house, X509Certificate certificate) {
        this.server = server;
        this.house = house;
        var grants = new Grants();
        pages = new SignInPages(house, script, grants);
        tokens = new TokenDoor(house, script, grants, new Assertion(certificate, house.clientId()));
    }

    /// Starts it on any free port of this computer.
    public static FakeEntra start(TestCertificates certificates, EntraHouse house) {
        try {
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(certificates.server()));
            var entra = new FakeEntra(server, house, certificates.applicationCertificate());
            server.setExecutor(entra.threads);
            server.createContext("/", entra::answer);
            server.start();
            return entra;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// What it is told to do, and what it has seen.
    public Script script() {
        return script;
    }

    /// Makes every refresh token worthless, as a changed password does.
    public void revoke() {
        tokens.revoke();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String endpoint = path.substring(path.lastIndexOf('/') + 1);
            String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> fields = Fields.of(exchange.getRequestMethod().equals("GET") ? query : body);
            script.heard(endpoint, fields);
            Optional<Script.Raw> told = script.next(endpoint);
            reply(exchange, told.isPresent() ? told.get()
                    : made(exchange, path, endpoint, fields));
        }
    }

    private Script.Raw made(HttpExchange exchange, String path, String endpoint, Map<String, String> fields) {
        boolean program = endpoint.equals("token") || endpoint.equals("devicecode");
        String host = exchange.getRequestHeaders().getFirst("Host");
        try {
            checkTenant(path);
            if (program) {
                checkForm(exchange);
            }
            String address = "https://" + host + path;
            return switch (endpoint) {
                case "authorize" -> html(pages.authorize(fields));
                case "login" -> html(pages.login(fields));
                case "consent" -> html(pages.consent(fields));
                case "deviceauth" -> html(pages.code(fields));
                case "devicecode" -> json(tokens.deviceCode(fields, host));
                case "token" -> json(tokens.token(fields, address));
                default -> new Script.Raw(404, "text/html", "Nothing is here");
            };
        } catch (EntraError e) {
            return program ? new Script.Raw(e.status(), "application/json; charset=utf-8", e.json())
                    : new Script.Raw(400, "text/html", "<html><body>" + e.description() + "</body></html>");
        }
    }

    private void checkTenant(String path) {
        String tenant = path.split("/", -1)[1];
        if (!tenant.equals(house.tenant()) && !tenant.equals("organizations") && !tenant.equals("common")) {
            throw new EntraError("invalid_request", 90002, "Tenant '" + tenant + "' not found.");
        }
    }

    private void checkForm(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!exchange.getRequestMethod().equals("POST") || type == null
                || !type.startsWith("application/x-www-form-urlencoded")) {
            throw script.complain("Not a posted form: " + type);
        }
    }

    private static Script.Raw html(String body) {
        return new Script.Raw(200, "text/html; charset=utf-8", body);
    }

    private static Script.Raw json(String body) {
        return new Script.Raw(200, "application/json; charset=utf-8", body);
    }

    private static void reply(HttpExchange exchange, Script.Raw answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
