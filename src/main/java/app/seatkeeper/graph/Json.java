package app.seatkeeper.graph;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One object of an answer, read strictly: a field is absent or null, or of its type; else the answer is unreadable.
/// Fields nobody asks for are ignored, and so are values Microsoft adds to its lists of texts.
///
/// @param what which object of which answer, for the sentence about what is wrong with it
record Json(String what, JsonNode node) {

    static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// The object the parser stands on.
    static Json at(JsonParser parser, String what) throws IOException, Malformed {
        return of(MAPPER.<JsonNode>readTree(parser), what);
    }

    static Json of(JsonNode node, String what) throws Malformed {
        if (!node.isObject()) {
            throw new Malformed(what + " is not an object");
        }
        return new Json(what, node);
    }

    /// @return the text, or empty where there is none
    String text(String field) throws Malformed {
        JsonNode value = node.path(field);
        if (isNothing(value)) {
            return "";
        }
        if (!value.isTextual()) {
            throw wrong(field, "a text");
        }
        return value.textValue();
    }

    String required(String field) throws Malformed {
        String text = text(field);
        if (text.isBlank()) {
            throw new Malformed(what + " has no " + field);
        }
        return text;
    }

    UUID guid(String field) throws Malformed {
        return guid(required(field), what + "." + field);
    }

    boolean flag(String field) throws Malformed {
        JsonNode value = node.path(field);
        if (!isNothing(value) && !value.isBoolean()) {
            throw wrong(field, "true or false");
        }
        return value.booleanValue();
    }

    /// @return the number, or 0 where there is none
    int count(String field) throws Malformed {
        JsonNode value = node.path(field);
        if (isNothing(value)) {
            return 0;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            throw wrong(field, "a count");
        }
        return value.intValue();
    }

    /// @return the number, or null where there is none
    @Nullable BigDecimal decimal(String field) throws Malformed {
        JsonNode value = node.path(field);
        if (!isNothing(value) && !value.isNumber()) {
            throw wrong(field, "a number");
        }
        return isNothing(value) ? null : value.decimalValue();
    }

    @Nullable Instant instant(String field) throws Malformed {
        String text = text(field);
        return text.isEmpty() ? null : Times.instant(text, what + "." + field);
    }

    /// @return the object, or one without fields where there is none
    Json object(String field) throws Malformed {
        JsonNode value = node.path(field);
        return isNothing(value) ? new Json(what + "." + field, MAPPER.createObjectNode())
                : of(value, what + "." + field);
    }

    /// @return the objects, or none where there is no such field
    List<Json> objects(String field) throws Malformed {
        List<Json> all = new ArrayList<>();
        for (JsonNode one : array(field)) {
            all.add(of(one, what + "." + field));
        }
        return all;
    }

    List<String> texts(String field) throws Malformed {
        List<String> all = new ArrayList<>();
        for (JsonNode one : array(field)) {
            if (!one.isTextual()) {
                throw wrong(field, "a list of texts");
            }
            all.add(one.textValue());
        }
        return all;
    }

    private JsonNode array(String field) throws Malformed {
        JsonNode value = node.path(field);
        if (!isNothing(value) && !value.isArray()) {
            throw wrong(field, "a list");
        }
        return value;
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private Malformed wrong(String field, String expected) {
        return new Malformed(what + "." + field + " is not " + expected);
    }

    static UUID guid(String text, String what) throws Malformed {
        return asGuid(text).orElseThrow(() -> new Malformed(what + " is not a GUID"));
    }

    static Optional<UUID> asGuid(String text) {
        return GUID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
