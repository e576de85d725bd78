package app.seatkeeper.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// One request and its answer.
///
/// @param target path and query below the version, for example `/users?$top=999`, percent-encoded as it was sent
record Exchange(String method, String target, String sent, int status, String answered) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String path() {
        int query = target.indexOf('?');
        return decoded(query < 0 ? target : target.substring(0, query));
    }

    Map<String, String> query() {
        var options = new LinkedHashMap<String, String>();
        int start = target.indexOf('?');
        if (start < 0 || start == target.length() - 1) {
            return options;
        }
        for (String option : target.substring(start + 1).split("&", -1)) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            options.put(decoded(name), equals < 0 ? "" : decoded(option.substring(equals + 1)));
        }
        return options;
    }

    JsonNode sentJson() {
        return json(sent);
    }

    JsonNode answeredJson() {
        return json(answered);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + target + " → " + status;
    }
}
