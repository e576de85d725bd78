package app.seatkeeper.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One path and verb of the description.
final class Operation {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]+}");

    private final String template;
    private final Pattern path;
    private final JsonNode node;

    Operation(String template, JsonNode node) {
        this.template = template;
        this.node = node;
        var pattern = new StringBuilder();
        int at = 0;
        var placeholder = PLACEHOLDER.matcher(template);
        while (placeholder.find()) {
            pattern.append(Pattern.quote(template.substring(at, placeholder.start()))).append("[^/]+");
            at = placeholder.end();
        }
        this.path = Pattern.compile(pattern.append(Pattern.quote(template.substring(at))).toString());
    }

    boolean matches(String wanted) {
        return path.matcher(wanted).matches();
    }

    /// Fewer placeholders fit better: `/users/$count` before `/users/{user-id}`.
    long placeholders() {
        return PLACEHOLDER.matcher(template).results().count();
    }

    String template() {
        return template;
    }

    JsonNode body() {
        return node.at("/requestBody/content/application~1json/schema");
    }

    JsonNode parameters() {
        return node.path("parameters");
    }

    /// The answer described for a status: the exact one, else the class such as 4XX.
    JsonNode response(int status) {
        JsonNode exact = node.path("responses").path(String.valueOf(status));
        return exact.isMissingNode() ? node.path("responses").path(status / 100 + "XX") : exact;
    }

    /// Status codes the description knows, for messages.
    List<String> statuses() {
        var names = new ArrayList<String>();
        node.path("responses").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
