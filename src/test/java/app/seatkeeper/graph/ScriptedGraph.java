package app.seatkeeper.graph;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.Tokens;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import okio.ByteString;

/// A server on this computer that answers exactly what a test tells it to, in order or by a rule.
final class ScriptedGraph implements AutoCloseable {

    private final HttpServer server;
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<Asked, Said> rule = _ -> Said.json(500, "{}");

    /// What was asked of the server.
    record Asked(String method, String path, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /// What the server is to answer.
    ///
    /// @param length bytes announced; more than the body has, and the connection is closed early
    record Said(int status, Map<String, String> headers, ByteString body, int length) {

        static Said json(int status, String body) {
            return of(status, body, Map.of("Content-Type", "application/json;odata.metadata=minimal"));
        }

        static Said of(int status, String body, Map<String, String> headers) {
            ByteString bytes = ByteString.encodeUtf8(body);
            return new Said(status, headers, bytes, bytes.size());
        }

        static Said silence() {
            return new Said(0, Map.of(), ByteString.EMPTY, 0);
        }

        Said cutOff() {
            return new Said(status, headers, body, body.size() + 1000);
        }

        Said with(String name, String value) {
            Map<String, String> more = new TreeMap<>(headers);
            more.put(name, value);
            return new Said(status, more, body, length);
        }
    }

    ScriptedGraph() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /// Answers each request by a rule.
    void answers(Function<Asked, Said> by) {
        rule = by;
    }

    /// Answers one request after the other, the last answer again and again.
    void answers(Said... inOrder) {
        List<Said> left = Collections.synchronizedList(new ArrayList<>(List.of(inOrder)));
        rule = _ -> left.size() > 1 ? left.removeFirst() : left.getFirst();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    String url(String pathAndQuery) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + pathAndQuery;
    }

    Session session(Tokens tokens) {
        return Session.ofDemo(URI.create(url("")), tokens, () -> { });
    }

    Session session() {
        return session(_ -> "token");
    }

    static UserId id(int number) {
        return new UserId("00000000-0000-4000-8000-%012d".formatted(number));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var one = new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
            asked.add(one);
            answer(exchange, rule.apply(one));
        }
    }

    private static void answer(HttpExchange exchange, Said said) throws IOException {
        if (said.status() == 0) {
            throw new UncheckedIOException(new IOException("the connection is closed without an answer"));
        }
        said.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(said.status(), said.length() == 0 ? -1 : said.length());
        if (said.length() > 0) {
            said.body().write(exchange.getResponseBody());
            exchange.getResponseBody().flush();
        }
    }
}
