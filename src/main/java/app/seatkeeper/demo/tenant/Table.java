package app.seatkeeper.demo.tenant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the tables that lie beside the demo tenant: a heading line, then one row per line, no quotes.
public final class Table {

    private Table() {
    }

    /// The rows of a table whose columns are parted by a sign; empty lines are left out.
    public static List<List<String>> rows(String name, char sign) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream("/app/seatkeeper/demo/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).map(line -> cells(line, sign)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<String> cells(String line, char sign) {
        var cells = List.of(line.split(java.util.regex.Pattern.quote(String.valueOf(sign)), -1));
        return cells.stream().map(String::strip).toList();
    }
}
