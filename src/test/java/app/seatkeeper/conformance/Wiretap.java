package app.seatkeeper.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Stands between the application and a server and notes every request and answer. Links in answers are turned
/// towards itself, so that following them is noted too.
final class Wiretap implements AutoCloseable {

    private static final Set<String> NOT_PASSED_ON = Set.of(
            "host", "connection", "content-length", "transfer-encoding", "accept-encoding", "upgrade", "expect");

    private final URI server;
    private final HttpServer ear;
    private final HttpClient mouth = HttpClient.newHttpClient();
    private final List<Exchange> heard = new CopyOnWriteArrayList<>();

    Wiretap(URI server) throws IOException {
        this.server = server;
        ear = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ear.createContext("/", this::pass);
        ear.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        ear.start();
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + ear.getAddress().getPort());
    }

    List<Exchange> heard() {
        return List.copyOf(heard);
    }

    private void pass(HttpExchange call) throws IOException {
        try (call) {
            String sent = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String target = call.getRequestURI().toString();
            HttpResponse<String> answer = forward(call, target, sent);
            heard.add(new Exchange(call.getRequestMethod(), target.replaceFirst("^/(v1\\.0|beta)(?=/)", ""), sent,
                    answer.statusCode(), answer.body()));
            answer.headers().map().forEach((name, values) -> {
                if (!NOT_PASSED_ON.contains(name) && !name.startsWith(":")) {
                    call.getResponseHeaders().put(name, values.stream().map(this::turned).toList());
                }
            });
            byte[] body = turned(answer.body()).getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            call.getResponseBody().write(body);
        }
    }

    /// A text whose links lead here.
    private String turned(String text) {
        return text.replace(server.toString(), root().toString());
    }

    private HttpResponse<String> forward(HttpExchange call, String target, String sent) throws IOException {
        var body = sent.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(sent);
        var request = HttpRequest.newBuilder(URI.create(server + target)).method(call.getRequestMethod(), body);
        call.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return mouth.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The tap was closed", e);
        }
    }

    @Override
    public void close() {
        ear.stop(0);
        mouth.close();
    }
}
