package app.seatkeeper.files.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.files.csv.CsvException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file in `malformed` ends in the sentences of `expected.txt`, which also says how many rows are ready.
class MalformedFilesTest {

    private static final int SHOWN = 60;

    static Stream<List<String>> files() throws IOException {
        return Arrays.stream(new String(bytes("expected.txt"), UTF_8).split("\n\n"))
                .map(block -> block.strip().lines().toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aMalformedFileEndsInSentences(List<String> expected) throws IOException {
        assertEquals(expected, Stream.concat(Stream.of(expected.getFirst()), said(expected.getFirst())).toList());
    }

    private static Stream<String> said(String file) throws IOException {
        try {
            var table = CsvImport.open(file, bytes(file));
            var mapping = ColumnMapping.guess(table);
            if (!mapping.isComplete()) {
                return Stream.of("missing " + mapping.missing());
            }
            var report = CsvImport.check(table, mapping, Larkfield.tenant(), Larkfield.KNOWN);
            return Stream.concat(report.findings().stream().map(one -> line(one.problem())),
                    Stream.of(report.ready() + " of " + report.rows() + " rows are ready"));
        } catch (CsvException refused) {
            return Stream.of(Larkfield.WORDS.of(refused.problem()));
        }
    }

    private static String line(ImportProblem problem) {
        String lines = problem.lines().stream().map(String::valueOf).collect(Collectors.joining(","));
        String value = String.join(" / ", Larkfield.WORDS.values(problem));
        String fixes = problem.fixes().stream().map(Larkfield.WORDS::of).collect(Collectors.joining(", "));
        return "%s | %s | %s | %s | %s%s".formatted(lines, Larkfield.WORDS.field(problem),
                value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value, Larkfield.WORDS.of(problem),
                problem.proposal().isPresent() ? "! " : "", fixes).strip();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = MalformedFilesTest.class.getResourceAsStream("malformed/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
