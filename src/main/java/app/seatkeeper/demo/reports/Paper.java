package app.seatkeeper.demo.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Writes reports: as comma-separated values, row by row, and as JSON.
final class Paper {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Set<String> NUMBERED = Set.of("getM365AppUserDetail",
            "getMicrosoft365CopilotUsageUserDetail");

    private static final Map<String, Boolean> TRUTHS = Map.of("True", true, "Yes", true, "False", false, "No", false);

    private Paper() {
    }

    /// Writes a heading and rows.
    static void values(List<String> columns, Iterator<List<String>> rows, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        writer.write(BYTE_ORDER_MARK);
        line(columns, writer);
        while (rows.hasNext()) {
            line(rows.next(), writer);
        }
        writer.flush();
    }

    private static void line(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String cell = cells.get(i);
            boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
            out.write(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        out.write("\r\n");
    }

    /// Writes a row as an object; what changes with the period, or comes once for each product, in a list of its own.
    static void object(Form form, List<String> cells, JsonGenerator out) throws IOException {
        String list = switch (form.name()) {
            case "getM365AppUserDetail" -> "details";
            case "getOffice365ActivationsUserDetail" -> "userActivationCounts";
            case "getMicrosoft365CopilotUsageUserDetail" -> "copilotActivityUserDetailsByPeriod";
            default -> "";
        };
        int inner = switch (list) {
            case "details" -> 4;
            case "userActivationCounts" -> 3;
            case "copilotActivityUserDetailsByPeriod" -> cells.size() - 1;
            default -> cells.size();
        };
        out.writeStartObject();
        properties(form, cells, 0, inner, out);
        if (!list.isEmpty()) {
            out.writeArrayFieldStart(list);
            out.writeStartObject();
            properties(form, cells, inner, cells.size(), out);
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void properties(Form form, List<String> cells, int from, int to, JsonGenerator out)
            throws IOException {
        for (int i = from; i < to; i++) {
            String title = form.columns().get(i);
            out.writeFieldName(property(title));
            if ("Report Period".equals(title) && !NUMBERED.contains(form.name())) {
                out.writeString(cells.get(i));
            } else {
                value(title, cells.get(i), out);
            }
        }
    }

    /// The title as a property: `Storage Used (Byte)` is `storageUsedInBytes`.
    static String property(String title) {
        var property = new StringBuilder();
        for (String word : title.replace("(Byte)", "In Bytes").split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                property.append(property.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return property.toString().replace("URL", "Url");
    }

    private static void value(String title, String cell, JsonGenerator out) throws IOException {
        if ("Assigned Products".equals(title)) {
            out.writeStartArray();
            for (String product : cell.isEmpty() ? List.<String>of() : List.of(cell.split("\\+", -1))) {
                out.writeString(product);
            }
            out.writeEndArray();
        } else if (cell.isEmpty()) {
            out.writeNull();
        } else if (TRUTHS.containsKey(cell)) {
            out.writeBoolean(TRUTHS.get(cell));
        } else if (cell.matches("\\d{1,18}") && !title.endsWith("Name")) {
            out.writeNumber(Long.parseLong(cell));
        } else {
            out.writeString(cell);
        }
    }
}
