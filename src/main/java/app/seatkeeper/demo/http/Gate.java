package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Where requests come in: reads them, asks who calls, and sends what the dispatcher answers.
public final class Gate implements HttpHandler {

    private static final List<String> VERSIONS = List.of("/v1.0", "/beta");
    private static final Map<String, String> ALWAYS = Map.of(
            "OData-Version", "4.0",
            "Cache-Control", "no-cache",
            "Strict-Transport-Security", "max-age=31536000",
            "Vary", "Accept-Encoding",
            "x-ms-ags-diagnostic", "{\"ServerInfo\":{\"DataCenter\":\"Demo\",\"Slice\":\"E\",\"Ring\":\"3\","
                    + "\"ScaleUnit\":\"000\",\"RoleInstance\":\"DEMO00\"}}");

    private final Tokens tokens;
    private final Dispatcher dispatcher;
    private final Errors errors;
    private final Duration latency;
    private final Downloads downloads;
    private final Set<String> writing = ConcurrentHashMap.newKeySet();

    /// Files that are fetched without a token.
    ///
    /// @param path where their addresses begin
    /// @param file the answer to a call
    public record Downloads(String path, Function<Call, Answer> file) {
    }

    /// A gate before a dispatcher.
    ///
    /// @param latency how long every answer is held back
    public Gate(Tokens tokens, Dispatcher dispatcher, Errors errors, Duration latency, Downloads downloads) {
        this.tokens = tokens;
        this.dispatcher = dispatcher;
        this.errors = errors;
        this.latency = latency;
        this.downloads = downloads;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = headers(exchange);
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = answer(exchange, headers, body);
            Delivery.send(exchange, answer, ALWAYS);
        }
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return headers;
    }

    private Answer answer(HttpExchange exchange, Map<String, String> headers, String body) {
        try {
            String path = exchange.getRequestURI().getRawPath();
            if (path.startsWith(downloads.path())) {
                return fetched(exchange, headers, path);
            }
            String version = VERSIONS.stream().filter(one -> path.startsWith(one + "/")).findFirst()
                    .orElseThrow(() -> new Refusal(400, "BadRequest", "Invalid version: "
                            + path.replaceFirst("^/([^/]*).*", "$1")));
            String root = root(exchange, headers);
            var pass = tokens.pass(Optional.ofNullable(headers.get("authorization")), root);
            String below = path.substring(version.length());
            return alone(new Call(exchange.getRequestMethod(), root + version, below,
                    Dispatcher.segments(below), Query.of(exchange.getRequestURI().getRawQuery()), headers, body,
                    pass));
        } catch (Refusal refusal) {
            return refused(refusal, headers);
        }
    }

    /// Answers with a file, whoever asks.
    private Answer fetched(HttpExchange exchange, Map<String, String> headers, String path) {
        Delivery.pause(latency);
        return dispatcher.answer(new Call(exchange.getRequestMethod(), root(exchange, headers), path, List.of(path),
                Query.of(null), headers, "", Pass.NOBODY), downloads.file());
    }

    /// Answers, unless another request is changing the same person at this moment.
    private Answer alone(Call call) {
        boolean one = !"GET".equals(call.method()) && call.segments().size() > 1;
        String key = one ? call.segment(1).toLowerCase(Locale.ROOT) : "";
        if (one && !writing.add(key)) {
            throw new Refusal(409, "Directory_ConcurrencyViolation",
                    "Error due to concurrent requests being made to the tenant. Please wait briefly and retry.");
        }
        try {
            Delivery.pause(latency);
            return dispatcher.answer(call);
        } finally {
            if (one) {
                writing.remove(key);
            }
        }
    }

    private Answer refused(Refusal refusal, Map<String, String> headers) {
        var ids = Dispatcher.ids(headers.get("client-request-id"));
        var answer = errors.answer(refusal, ids);
        for (var id : ids.entrySet()) {
            answer = answer.with(id.getKey(), id.getValue());
        }
        return answer;
    }

    /// The address by which the client called, also where something in front takes the encryption off.
    private static String root(HttpExchange exchange, Map<String, String> headers) {
        boolean encrypted = "https".equalsIgnoreCase(headers.getOrDefault("x-forwarded-proto", ""));
        String host = headers.getOrDefault("host", "127.0.0.1:" + exchange.getLocalAddress().getPort());
        return (encrypted ? "https://" : "http://") + host;
    }
}
