package app.seatkeeper.graph;

import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Reads a report in its JSON form into the same table as its CSV form: properties become columns, and the objects
/// within an object rows, each with what the object says of them all.
final class ReportJson {

    private static final String ANNOTATION = "@";

    private ReportJson() {
    }

    /// The rows that an object of the list stands for.
    static List<Map<String, String>> rows(JsonParser parser) throws IOException, Malformed {
        return rows(Json.at(parser, "report").node());
    }

    /// @throws Malformed if a column is missing that must be there
    static ReportTable table(List<List<Map<String, String>>> objects, ReportKey key, String version)
            throws Malformed {
        Set<String> titles = new LinkedHashSet<>();
        objects.forEach(rows -> rows.forEach(row -> titles.addAll(row.keySet())));
        if (!titles.isEmpty()) {
            ReportColumns.demand(key.report(), titles);
        }
        List<String> columns = List.copyOf(titles);
        var table = new ReportTable.Builder(key, version, columns);
        objects.forEach(rows -> rows.forEach(row ->
                table.row(columns.stream().map(title -> row.getOrDefault(title, "")).toList())));
        return table.build();
    }

    private static List<Map<String, String>> rows(JsonNode object) {
        Map<String, String> own = new LinkedHashMap<>();
        List<List<Map<String, String>>> within = new ArrayList<>();
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (isListOfObjects(value)) {
                within.add(StreamSupport.stream(value.spliterator(), false)
                        .flatMap(one -> rows(one).stream()).toList());
            } else if (value.isObject()) {
                within.add(rows(value));
            } else if (!property.getKey().contains(ANNOTATION)) {
                own.put(title(property.getKey()), cell(value));
            }
        });
        List<Map<String, String>> rows = List.of(own);
        for (List<Map<String, String>> part : within) {
            rows = part.isEmpty() ? rows : combined(rows, part);
        }
        return rows;
    }

    private static List<Map<String, String>> combined(List<Map<String, String>> rows, List<Map<String, String>> part) {
        return rows.stream().flatMap(row -> part.stream().map(more -> {
            Map<String, String> both = new LinkedHashMap<>(row);
            more.forEach(both::putIfAbsent);
            return both;
        })).toList();
    }

    private static boolean isListOfObjects(JsonNode value) {
        return value.isArray() && !value.isEmpty() && value.get(0).isObject();
    }

    /// `lastActivityDate` is the column `Last Activity Date`.
    private static String title(String property) {
        String words = property.strip().replaceAll("\\s+", " ").replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(ReportJson::cell)
                    .collect(Collectors.joining("+"));
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "True" : "False";
        }
        return value.isNull() ? "" : value.asText();
    }
}
