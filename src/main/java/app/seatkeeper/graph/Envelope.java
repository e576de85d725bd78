package app.seatkeeper.graph;

import app.seatkeeper.tenant.Original;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/// Reads what Graph says when it refuses: `{"error":{"code","message","details","innerError"}}`. Anything else is kept
/// as it came, without a code, so that a proxy's page is never taken for Graph's word.
final class Envelope {

    private static final int MOST_KEPT = 400;

    private Envelope() {
    }

    /// @param requestId the header `request-id`, or empty
    static Original original(int status, String body, String requestId) {
        JsonNode error = tree(body).path("error");
        return error.isObject() ? original(status, error, requestId)
                : new Original(status, "", shortened(body), requestId);
    }

    /// @param body the answer already read; `error` may be missing
    static Original original(int status, JsonNode body, String requestId) {
        JsonNode error = body.path("error").isObject() ? body.path("error") : body;
        String message = message(error);
        JsonNode inner = tree(message).path("error");
        if (inner.isObject()) {
            return original(status, inner, requestId);
        }
        String id = requestId.isEmpty() ? error.path("innerError").path("request-id").asText("") : requestId;
        return new Original(status, error.path("code").asText(""), shortened(message + details(error)), id);
    }

    /// Older services wrap the message once more; a proxy may answer with a bare text.
    private static String message(JsonNode error) {
        JsonNode message = error.isTextual() ? error : error.path("message");
        return message.isObject() ? message.path("value").asText("") : message.asText("");
    }

    /// Details carry the reason where the message is only `License assignment failed.`
    private static String details(JsonNode error) {
        StringBuilder all = new StringBuilder();
        for (JsonNode one : error.path("details")) {
            String code = one.path("code").asText("");
            if (!code.isEmpty()) {
                all.append(" [").append(code).append(']');
            }
        }
        return all.toString();
    }

    private static JsonNode tree(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return MissingNode.getInstance();
        }
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST_KEPT ? line : line.substring(0, MOST_KEPT) + " …";
    }
}
