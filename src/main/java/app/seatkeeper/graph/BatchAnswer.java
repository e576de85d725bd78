package app.seatkeeper.graph;

import app.seatkeeper.tenant.Original;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The answer to one request inside a `$batch`.
///
/// @param headers by name, whatever their capitals
record BatchAnswer(String id, int status, Map<String, String> headers, JsonNode body) {

    private static final int UNAUTHORIZED = 401;

    static BatchAnswer of(Json sent) throws Malformed {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sent.object("headers").node().properties()
                .forEach(header -> headers.put(header.getKey(), header.getValue().asText("")));
        int status = sent.count("status");
        if (status == 0) {
            throw new Malformed(sent.what() + " has no status");
        }
        return new BatchAnswer(sent.required("id"), status, headers, sent.node().path("body"));
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isTokenRefused() {
        return status == UNAUTHORIZED || claims().isPresent();
    }

    Optional<String> claims() {
        return Challenge.claims(List.of(headers.getOrDefault("WWW-Authenticate", "")));
    }

    String requestId() {
        return headers.getOrDefault(Connection.REQUEST_ID, "");
    }

    Rejection rejection(Instant now) {
        Original original = Envelope.original(status, body, requestId());
        return new Rejection(original, RetryAfter.of(headers.get("Retry-After"), now));
    }
}
