package app.seatkeeper.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a benchmark found.
///
/// @param results the first is the main one
record Measured(String name, int users, int runs, List<Result> results) {

    /// One thing measured on both sides.
    ///
    /// @param peer   not a number where there is none
    /// @param target what the ratio should be at most, in words
    record Result(String what, double ours, double peer, String unit, String target) {

        double ratio() {
            return ours / peer;
        }
    }

    String table() {
        StringBuilder lines = new StringBuilder("%-34s %12s %12s %8s  %-8s %s%n"
                .formatted(name, "ours", "peer", "ratio", "unit", "target"));
        for (Result one : results) {
            lines.append(String.format(Locale.ROOT, "%-34s %12.1f %12.1f %8.3f  %-8s %s%n", one.what(), one.ours(),
                    one.peer(), one.ratio(), one.unit(), one.target()));
        }
        return lines.toString();
    }

    /// A side that does not exist is null in JSON.
    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /// Writes `target/bench/<name>.json`.
    Path save() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode().put("name", name).put("users", users).put("runs", runs)
                .put("java", Runtime.version().toString())
                .put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
                .put("cores", Runtime.getRuntime().availableProcessors());
        var list = json.putArray("results");
        for (Result one : results) {
            list.addObject().put("what", one.what()).put("ours", one.ours()).put("peer", finite(one.peer()))
                    .put("ratio", finite(one.ratio())).put("unit", one.unit()).put("target", one.target());
        }
        Path file = Path.of("target", "bench", name + ".json");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }
}
