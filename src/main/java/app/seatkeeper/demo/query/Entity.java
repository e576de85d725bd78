package app.seatkeeper.demo.query;

import app.seatkeeper.demo.tenant.Refusal;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A type of Graph with the properties that it can show.
///
/// @param type     its name, for example `user`
/// @param columns  how each property is written
/// @param defaults what is shown without `$select`; empty for everything
public record Entity<T>(String type, Map<String, Column<T>> columns, List<String> defaults) {

    /// Some of the properties, in order.
    ///
    /// @param names    the properties
    /// @param written  the same, ready to be written
    /// @param columns  how each is written
    /// @param selected whether they were asked for
    public record Shape<T>(
            List<String> names, List<SerializedString> written, List<Column<T>> columns, boolean selected) {

        /// Writes the properties without the braces.
        public void fields(T from, JsonGenerator out) throws IOException {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).write(from, written.get(i), out);
            }
        }

        /// Writes the whole object.
        public void object(T from, JsonGenerator out) throws IOException {
            out.writeStartObject();
            fields(from, out);
            out.writeEndObject();
        }

        /// What stands behind the name of the set in `@odata.context`.
        public String context() {
            return selected ? "(" + String.join(",", names) + ")" : "";
        }
    }

    /// What a client sees that selected these properties, or none. The id is always among them.
    ///
    /// @throws Refusal 400 if the type has no such property
    public Shape<T> shape(List<String> select) {
        if (select.isEmpty()) {
            return made(new LinkedHashSet<>(defaults.isEmpty() ? columns.keySet() : defaults), false);
        }
        var names = new LinkedHashSet<String>();
        select.forEach(name -> names.add(name(name)));
        if (columns.containsKey("id")) {
            names.add("id");
        }
        return made(names, true);
    }

    private String name(String asked) {
        if (columns.containsKey(asked)) {
            return asked;
        }
        return columns.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(asked.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> Refusal.badRequest("Could not find a property named '" + asked
                        + "' on type 'microsoft.graph." + type + "'."));
    }

    private Shape<T> made(Set<String> names, boolean selected) {
        var written = new ArrayList<SerializedString>();
        var its = new ArrayList<Column<T>>();
        for (String name : names) {
            written.add(new SerializedString(name));
            its.add(columns.getOrDefault(name, Column.nothing()));
        }
        return new Shape<>(List.copyOf(names), written, its, selected);
    }

    /// The same type, of which only these properties may be read; the others are empty.
    public Entity<T> readable(Set<String> allowed) {
        var masked = new LinkedHashMap<String, Column<T>>();
        columns.forEach((name, column) -> masked.put(name, allowed.contains(name) ? column : empty(name)));
        return new Entity<>(type, masked, defaults);
    }

    private static <T> Column<T> empty(String name) {
        return name.endsWith("s") && !name.startsWith("is") && !"streetAddress".equals(name)
                ? Column.none() : Column.nothing();
    }
}
