package app.seatkeeper.session.msal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The fields of a form or of a query, `a=b&c=d`.
record Form(Map<String, String> fields) {

    private static final int MOST_FIELDS = 32;

    Form {
        fields = Map.copyOf(fields);
    }

    /// @return empty for a text that is no form: a broken escape, a name twice, too many fields
    static Optional<Form> of(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", MOST_FIELDS + 1)) {
            int equals = pair.indexOf('=');
            if (equals < 1 || fields.size() == MOST_FIELDS) {
                return Optional.empty();
            }
            try {
                String name = decoded(pair.substring(0, equals));
                if (fields.put(name, decoded(pair.substring(equals + 1))) != null) {
                    return Optional.empty();
                }
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
        return Optional.of(new Form(fields));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /// A field; empty where it is missing.
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    @Override
    public String toString() {
        return "Form " + fields.keySet();
    }
}
