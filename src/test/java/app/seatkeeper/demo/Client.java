package app.seatkeeper.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A person at a keyboard who knows Graph by heart.
final class Client implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;
    private final String token;
    private final List<String> headers;

    Client(DemoServer server, String who, String... headers) {
        this(server.root(), server.token(who), headers);
    }

    Client(URI root, String token, String... headers) {
        this.root = root;
        this.token = token;
        this.headers = List.of(headers);
    }

    /// An answer.
    record Reply(int status, JsonNode body, HttpResponse<String> whole) {

        Optional<String> header(String name) {
            return whole.headers().firstValue(name);
        }

        /// Status, code and message of an error in one line.
        String error() {
            return status + " " + body.at("/error/code").asText() + ": " + body.at("/error/message").asText();
        }
    }

    Reply get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    Reply send(String method, String path, String body) throws IOException, InterruptedException {
        var address = path.startsWith("http") ? URI.create(path)
                : URI.create(root + (path.startsWith("/beta") || path.startsWith("/v1.0") ? "" : "/v1.0")
                        + path.replace(" ", "%20").replace("'", "%27").replace("\"", "%22"));
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        boolean json = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT)
                .startsWith("application/json");
        return new Reply(answer.statusCode(), JSON.readTree(json ? answer.body() : "{}"), answer);
    }

    /// Everything on all pages.
    List<JsonNode> all(String path) throws IOException, InterruptedException {
        var all = new ArrayList<JsonNode>();
        String next = path;
        while (!next.isEmpty()) {
            var page = get(next);
            if (page.status() != 200) {
                throw new IOException(page.error());
            }
            page.body().path("value").forEach(all::add);
            next = page.body().path("@odata.nextLink").asText();
        }
        return all;
    }

    @Override
    public void close() {
        http.close();
    }
}
