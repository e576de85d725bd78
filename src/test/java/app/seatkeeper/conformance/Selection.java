package app.seatkeeper.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Holds an answer against what `$select` asked for: exactly these properties, besides `id` and annotations.
final class Selection {

    private Selection() { }

    static List<String> faults(Exchange exchange) {
        Set<String> wanted = Set.of(exchange.query().getOrDefault("$select", "").split(",", -1));
        JsonNode answer = exchange.answeredJson();
        Iterable<JsonNode> items = answer.has("value") ? answer.path("value") : List.of(answer);
        var faults = new TreeSet<String>();
        for (JsonNode item : items) {
            item.fieldNames().forEachRemaining(name -> {
                if (!wanted.contains(name) && !name.equals("id") && !name.contains("@odata.")) {
                    faults.add("not asked for: " + name);
                }
            });
            wanted.stream().filter(name -> !item.has(name) && !name.equals("signInActivity"))
                    .forEach(name -> faults.add("asked for and not answered: " + name));
        }
        return new ArrayList<>(faults);
    }
}
