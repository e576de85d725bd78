package app.seatkeeper.demo.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What goes back to the client.
///
/// @param status  the HTTP status
/// @param headers headers beside those that every answer has
/// @param type    the content type, empty when there is no body
/// @param body    the body
/// @param fault   what goes wrong on the way, if anything
public record Answer(
        int status, Map<String, String> headers, String type, Body body, Optional<Fault> fault) {

    /// The content type of everything that is JSON.
    public static final String JSON_TYPE = "application/json;odata.metadata=minimal;odata.streaming=true;"
            + "IEEE754Compatible=false;charset=utf-8";

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();

    /// Makes the bytes of a body while they are sent.
    @FunctionalInterface
    public interface Source {
        /// Writes all of them.
        void writeTo(OutputStream out) throws IOException;
    }

    /// The bytes of a body, in one or more pieces, which nobody changes.
    ///
    /// @param pieces what is sent, one after the other
    /// @param source what makes the rest, of a length that nobody knows before
    public record Body(List<Bytes> pieces, Optional<Source> source) {

        /// No bytes.
        public static final Body NONE = new Body(List.of());
        /// The length of a body that is made while it is sent.
        public static final int UNKNOWN = -1;

        /// A body that is there already.
        public Body(List<Bytes> pieces) {
            this(pieces, Optional.empty());
        }

        /// A body that is made while it is sent.
        public static Body streamed(Source source) {
            return new Body(List.of(), Optional.of(source));
        }

        /// A body in one piece.
        public static Body of(byte[] bytes) {
            return new Body(List.of(new Bytes(bytes)));
        }

        /// How many bytes there are, or [#UNKNOWN].
        public int length() {
            return source.isPresent() ? UNKNOWN : pieces.stream().mapToInt(piece -> piece.array.length).sum();
        }

        /// Sends the bytes.
        public void writeTo(OutputStream out) throws IOException {
            for (Bytes piece : pieces) {
                out.write(piece.array);
            }
            if (source.isPresent()) {
                source.get().writeTo(out);
            }
        }

        /// The first half of the bytes.
        public Body half() {
            var bytes = text().getBytes(StandardCharsets.UTF_8);
            return of(Arrays.copyOf(bytes, bytes.length / 2));
        }

        /// The same list with its first item once more at its end; anything else as it is.
        public Body doubled() {
            try {
                JsonNode tree = MAPPER.readTree(text());
                if (!(tree.path("value") instanceof ArrayNode items) || items.isEmpty()) {
                    return this;
                }
                items.add(items.get(0));
                return of(MAPPER.writeValueAsBytes(tree));
            } catch (JsonProcessingException _) {
                return this;
            }
        }

        /// The bytes as text.
        public String text() {
            var all = new ByteArrayOutputStream();
            try {
                writeTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all.toString(StandardCharsets.UTF_8);
        }
    }

    /// A piece of a body.
    public static final class Bytes {

        private final byte[] array;

        /// Takes the array over.
        public Bytes(byte[] array) {
            this.array = array;
        }
    }

    /// Writes a piece of JSON.
    @FunctionalInterface
    public interface Writer {
        /// Writes to the generator.
        void write(JsonGenerator out) throws IOException;
    }

    /// JSON with a status.
    public static Answer json(int status, Writer writer) {
        return new Answer(status, Map.of(), JSON_TYPE, Body.of(bytes(writer)), Optional.empty());
    }

    /// JSON that was made before.
    public static Answer made(Body body) {
        return new Answer(200, Map.of(), JSON_TYPE, body, Optional.empty());
    }

    /// Plain text.
    public static Answer text(String text) {
        return new Answer(200, Map.of(), "text/plain", Body.of(text.getBytes(StandardCharsets.UTF_8)),
                Optional.empty());
    }

    /// 204: done, and nothing to say.
    public static Answer done() {
        return new Answer(204, Map.of(), "", Body.NONE, Optional.empty());
    }

    /// What the writer writes.
    public static byte[] bytes(Writer writer) {
        var bytes = new ByteArrayOutputStream(4_096);
        try (var out = JSON.createGenerator(bytes)) {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The beginning of an object, up to and including the name `value`.
    public static Bytes open(Writer fields) {
        byte[] closed = bytes(out -> {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        });
        String text = new String(closed, 0, closed.length - 1, StandardCharsets.UTF_8) + ",\"value\":";
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same answer with one more header.
    public Answer with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, type, body, fault);
    }

    /// The same answer, with which something goes wrong on the way.
    public Answer sent(Fault how) {
        return new Answer(status, headers, type, body, Optional.of(how));
    }
}
