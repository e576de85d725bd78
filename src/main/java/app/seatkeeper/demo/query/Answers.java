package app.seatkeeper.demo.query;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Entity.Shape;
import app.seatkeeper.demo.query.Paging.Page;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/// Writes answers that hold one object or many.
public final class Answers {

    private Answers() {
    }

    /// One entry of a list.
    @FunctionalInterface
    public interface Entry<T> {
        /// Writes the entry, braces included.
        void write(T item, JsonGenerator out) throws IOException;
    }

    /// A page of a set.
    ///
    /// @param set the set's name and selection, as `@odata.context` has it
    public static <T> Answer answer(Call call, String set, Page<T> page, Entry<T> entry) {
        return Answer.json(200, out -> {
            out.writeStartObject();
            out.writeStringField("@odata.context", call.root() + "/$metadata#" + set);
            if (page.total().isPresent()) {
                out.writeNumberField("@odata.count", page.total().get());
            }
            if (page.next().isPresent()) {
                out.writeStringField("@odata.nextLink", page.next().get());
            }
            out.writeArrayFieldStart("value");
            for (T item : page.items()) {
                entry.write(item, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    /// One object of a set.
    public static <T> Answer one(Call call, String set, Shape<T> shape, T item) {
        return Answer.json(200, out -> {
            out.writeStartObject();
            out.writeStringField("@odata.context",
                    call.root() + "/$metadata#" + set + shape.context() + "/$entity");
            shape.fields(item, out);
            out.writeEndObject();
        });
    }
}
