package app.seatkeeper.files.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.files.csv.CsvException;
import app.seatkeeper.files.csv.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ListFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file in `malformed` ends in the sentences of `expected.txt`, which also says how many rows are ready: those
/// that are in order stay so, whatever stands beside them.
class MalformedFilesTest {

    private static final int SHOWN = 60;
    private static final int LONGEST = 240;
    private static final String EXPECTED = "expected.txt";

    static Stream<List<String>> files() throws IOException {
        return Arrays.stream(new String(bytes(EXPECTED), UTF_8).split("\n\n"))
                .map(block -> block.strip().lines().toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    @Timeout(10)
    void aMalformedFileEndsInSentences(List<String> expected) throws IOException {
        assertEquals(expected, Stream.concat(Stream.of(expected.getFirst()), said(expected.getFirst())).toList());
    }

    @Test
    void everyFileThatIsKeptIsExpectedToEndSomehow() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(MalformedFilesTest.class.getResource("malformed"));
        try (Stream<Path> kept = Files.list(Path.of(folder.toURI()))) {
            assertEquals(files().map(List::getFirst).sorted().toList(), kept.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv")).sorted().toList());
        }
    }

    static Stream<String> said(String file) throws IOException {
        try {
            var table = CsvImport.open(file, bytes(file));
            var guessed = ColumnMapping.guess(table);
            var mapping = completed(guessed);
            Stream<String> asked = Stream.concat(guessed.doubled().stream().map(Larkfield.WORDS::of), missing(guessed));
            return Stream.concat(asked, mapping.isComplete() ? rows(table, mapping) : Stream.empty());
        } catch (CsvException refused) {
            return Stream.of(Larkfield.WORDS.of(refused.problem()));
        }
    }

    private static Stream<String> missing(ColumnMapping mapping) {
        List<String> titles = mapping.missing().stream().map(ImportColumn::title).toList();
        return titles.isEmpty() ? Stream.empty() : Stream.of(Larkfield.WORDS.text("bulk.columns.missing",
                ListFormat.getInstance(Locale.UK, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(titles)));
    }

    /// What a person answers: the first of two columns of one name, and an action for all rows.
    private static ColumnMapping completed(ColumnMapping guessed) {
        ColumnMapping mapping = guessed;
        for (ColumnMapping.Doubled doubled : guessed.doubled()) {
            mapping = mapping.with(doubled.column(), doubled.places().getFirst());
        }
        return mapping.missing().equals(List.of(ImportColumn.ACTION))
                ? mapping.withForAll(ImportColumn.ACTION, ImportAction.RECLAIM.word()) : mapping;
    }

    private static Stream<String> rows(CsvTable table, ColumnMapping mapping) {
        var report = CsvImport.check(table, mapping, Larkfield.tenant(), Larkfield.KNOWN);
        return Stream.of(
                report.findings().stream().map(one -> line(one.problem())),
                report.notes().stream().map(note -> note.line() + " | " + Larkfield.WORDS.of(note)),
                Stream.of(report.ready() + " of " + report.rows() + " rows are ready")).flatMap(one -> one);
    }

    private static String line(ImportProblem problem) {
        String lines = problem.lines().stream().map(String::valueOf).collect(Collectors.joining(","));
        String value = String.join(" / ", Larkfield.WORDS.values(problem))
                .replace('\n', '\u23CE').replace('\r', '\u240D');
        String fixes = problem.fixes().stream().map(Larkfield.WORDS::of).collect(Collectors.joining(", "));
        return "%s | %s | %s | %s | %s%s".formatted(lines, Larkfield.WORDS.field(problem), shortened(value, SHOWN),
                shortened(Larkfield.WORDS.of(problem), LONGEST), problem.proposal().isPresent() ? "! " : "", fixes)
                .strip();
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = MalformedFilesTest.class.getResourceAsStream("malformed/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
