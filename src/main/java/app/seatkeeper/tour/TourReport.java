package app.seatkeeper.tour;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes `tour.json`: `{"ok":true,"steps":[{"name":"…","ok":true,"milliseconds":12,"picture":"01-….png"}]}`.
///
/// A step that failed also has `failure`.
final class TourReport {

    private TourReport() { }

    static void write(Path file, List<TourStep> steps) throws IOException {
        boolean ok = steps.stream().allMatch(TourStep::ok);
        String list = steps.stream().map(TourReport::json).collect(joining(",\n    "));
        Files.writeString(file, "{\n  \"ok\": " + ok + ",\n  \"steps\": [\n    " + list + "\n  ]\n}\n");
    }

    private static String json(TourStep step) {
        String failure = step.ok() ? "" : ", \"failure\": " + quoted(step.failure());
        return "{\"name\": %s, \"ok\": %s, \"milliseconds\": %d, \"picture\": %s%s}".formatted(
                quoted(step.name()), step.ok(), step.milliseconds(), quoted(step.picture()), failure);
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
