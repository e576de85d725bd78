package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One request, whether it came alone or inside a batch.
///
/// @param method   the verb, upper case
/// @param root     where the version begins, for example `http://127.0.0.1:8090/v1.0`
/// @param path     the path below the version, as it was sent
/// @param segments its decoded parts, aliases already written in one way
/// @param query    its options
/// @param headers  its headers by lower-case name
/// @param body     its body, empty if none
/// @param pass     the token, which says who asks
public record Call(
        String method,
        String root,
        String path,
        List<String> segments,
        Query query,
        Map<String, String> headers,
        String body,
        Pass pass) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Who asks.
    public Caller caller() {
        return pass.caller();
    }

    /// Answers a header, in any case of letters.
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /// Answers whether the client accepts an answer that is a little behind: what advanced queries need.
    public boolean isEventual() {
        return header("ConsistencyLevel").filter("eventual"::equalsIgnoreCase).isPresent();
    }

    /// A decoded part of the path.
    public String segment(int index) {
        return segments.get(index);
    }

    /// The address that was called, without options.
    public String address() {
        return root + path;
    }

    /// The body as JSON.
    ///
    /// @throws Refusal 400 if it is none
    public JsonNode json() {
        try {
            var node = JSON.readTree(body);
            if (node == null || !node.isObject()) {
                throw Refusal.badRequest("Empty Payload. JSON content expected.");
            }
            return node;
        } catch (JsonProcessingException _) {
            throw Refusal.badRequest("Unable to read JSON request payload. Please ensure Content-Type header is set"
                    + " and payload is of valid JSON format.");
        }
    }
}
