package app.seatkeeper.graph;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.graph.ScriptedGraph.Asked;
import app.seatkeeper.graph.ScriptedGraph.Said;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// Takes batches apart, remembers what was in them, and answers each item by a rule.
final class BatchScript implements Function<Asked, Said> {

    private final List<List<String>> batches = Collections.synchronizedList(new ArrayList<>());
    private final Function<Item, String> rule;

    /// @param rule the JSON of the answer to an item, or empty for none
    BatchScript(Function<Item, String> rule) {
        this.rule = rule;
    }

    /// One request of a batch.
    record Item(String id, String method, String url, JsonNode body) {

        boolean isRead() {
            return method.equals("GET");
        }

        String done() {
            return answer(200, "{}", "");
        }

        String answer(int status, String sent, String headers) {
            return "{\"id\":\"%s\",\"status\":%d,\"headers\":{\"request-id\":\"r-%s\"%s},\"body\":%s}"
                    .formatted(id, status, id, headers.isEmpty() ? "" : "," + headers, sent);
        }

        String refused(int status, String code, String message) {
            return answer(status, "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}".formatted(code, message), "");
        }

        String later(int seconds) {
            return answer(429, "{\"error\":{\"code\":\"TooManyRequests\",\"message\":\"Please retry again later.\"}}",
                    "\"Retry-After\":\"%d\"".formatted(seconds));
        }

        String user(String licenses) {
            return answer(200, "{\"id\":\"%s\",\"userPrincipalName\":\"%s@x\",\"licenseAssignmentStates\":[%s]}"
                    .formatted(id, id, licenses), "");
        }
    }

    @Override
    public Said apply(Asked asked) {
        List<String> seen = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (JsonNode one : tree(asked.body()).path("requests")) {
            Item item = new Item(one.path("id").asText(), one.path("method").asText(), one.path("url").asText(),
                    one.path("body"));
            seen.add(item.method() + " " + item.url().replaceAll("\\?.*", ""));
            answers.add(rule.apply(item));
        }
        batches.add(seen);
        answers.removeIf(String::isEmpty);
        return Said.json(200, "{\"responses\":[" + String.join(",", answers.reversed()) + "]}");
    }

    /// What each batch asked for, in the order they came.
    List<List<String>> batches() {
        return List.copyOf(batches);
    }

    static String assign(UserId user) {
        return "POST /users/%s/assignLicense".formatted(user.value());
    }

    static String read(UserId user) {
        return "GET /users/%s".formatted(user.value());
    }

    private static JsonNode tree(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
