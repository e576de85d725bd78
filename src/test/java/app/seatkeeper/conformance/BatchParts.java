package app.seatkeeper.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The requests inside a `$batch`, each with its own answer.
final class BatchParts {

    private final Exchange batch;

    BatchParts(Exchange batch) {
        this.batch = batch;
    }

    List<Exchange> all() {
        Map<String, JsonNode> answers = new HashMap<>();
        batch.answeredJson().path("responses").forEach(one -> answers.put(one.path("id").asText(), one));
        var parts = new ArrayList<Exchange>();
        for (JsonNode request : batch.sentJson().path("requests")) {
            JsonNode answer = answers.get(request.path("id").asText());
            if (answer != null) {
                parts.add(new Exchange(
                        request.path("method").asText(), request.path("url").asText(), text(request.path("body")),
                        answer.path("status").asInt(), text(answer.path("body"))));
            }
        }
        return parts;
    }

    private static String text(JsonNode body) {
        return body.isMissingNode() || body.isNull() ? "" : body.toString();
    }
}
