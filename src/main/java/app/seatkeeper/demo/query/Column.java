package app.seatkeeper.demo.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes one property of an entity, name and value; or nothing, where Graph leaves the property away.
@FunctionalInterface
public interface Column<T> {

    /// Writes the property.
    void write(T from, SerializedString name, JsonGenerator out) throws IOException;

    /// Writes a value that is always there.
    @FunctionalInterface
    interface Value<T> {
        /// Writes the value.
        void write(T from, JsonGenerator out) throws IOException;
    }

    /// A property that is always there.
    static <T> Column<T> of(Value<T> value) {
        return (from, name, out) -> {
            out.writeFieldName(name);
            value.write(from, out);
        };
    }

    /// A text, or null.
    static <T> Column<T> text(Function<T, @Nullable String> value) {
        return of((from, out) -> text(out, value.apply(from)));
    }

    /// A date with time, or null.
    static <T> Column<T> date(Function<T, @Nullable Instant> value) {
        return of((from, out) -> {
            var date = value.apply(from);
            text(out, date == null ? null : date.truncatedTo(ChronoUnit.SECONDS).toString());
        });
    }

    /// Null, always.
    static <T> Column<T> nothing() {
        return of((_, out) -> out.writeNull());
    }

    /// An empty list, always.
    static <T> Column<T> none() {
        return of((_, out) -> {
            out.writeStartArray();
            out.writeEndArray();
        });
    }

    private static void text(JsonGenerator out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeNull();
        } else {
            out.writeString(text);
        }
    }
}
