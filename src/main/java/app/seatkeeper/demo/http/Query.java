package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The query options of a request.
///
/// @param raw     the query as it was sent, without `?`
/// @param options decoded values by lower-case name
public record Query(String raw, Map<String, String> options) {

    /// Reads a query string; null and empty are the same.
    ///
    /// @throws Refusal 400 if a percent sign is not followed by two hexadecimal digits
    public static Query of(@org.jspecify.annotations.Nullable String raw) {
        var options = new LinkedHashMap<String, String>();
        String text = raw == null ? "" : raw;
        for (String part : text.split("&", -1)) {
            int equals = part.indexOf('=');
            if (!part.isEmpty()) {
                String name = decoded(equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
                options.put(name, equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return new Query(text, options);
    }

    /// Decodes percent signs and plus signs.
    ///
    /// @throws Refusal 400 if a percent sign is not followed by two hexadecimal digits
    public static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Refusal.badRequest("The request URI is not valid.");
        }
    }

    /// Answers an option, written with its `$`.
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /// Answers the parts of an option that lists names.
    public List<String> list(String name) {
        var parts = new ArrayList<String>();
        for (String part : options.getOrDefault(name, "").split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /// Refuses options of the protocol that this resource does not offer.
    public void allows(String... names) {
        var allowed = Set.of(names);
        for (String name : options.keySet()) {
            if (name.startsWith("$") && !allowed.contains(name)) {
                throw Refusal.badRequest("The query parameter '" + name + "' is not supported.");
            }
        }
    }

    /// The query without the mark of a page, to which the mark of the next one is added.
    public String without(String name) {
        var kept = new ArrayList<String>();
        for (String part : raw.split("&", -1)) {
            if (!part.isEmpty() && !decoded(part).toLowerCase(Locale.ROOT).startsWith(name + "=")) {
                kept.add(part);
            }
        }
        return String.join("&", kept);
    }
}
