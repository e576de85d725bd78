package app.seatkeeper.files.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.seatkeeper.files.csv.Fields.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table as it stands in a file. It keeps the file's bytes and where each row begins; values are read when they
/// are asked for, so a row costs its own length and eight bytes. Never changes.
public final class CsvTable {

    private final String name;
    private final FileFacts facts;
    private final List<String> header;
    private final Scanner scanner;
    private final RowIndex rows;

    CsvTable(String name, FileFacts facts, List<String> header, Scanner scanner, RowIndex rows) {
        this.name = name;
        this.facts = facts;
        this.header = List.copyOf(header);
        this.scanner = scanner;
        this.rows = rows;
    }

    /// What a person is told of the file.
    ///
    /// @param lines  lines of the file, counted as an editor counts them
    /// @param titled whether the first line names the columns; a bare list of users has no such line
    public record FileFacts(int lines, TextEncoding encoding, Separator separator, boolean titled) { }

    /// The file's name without its folder.
    public String name() {
        return name;
    }

    public FileFacts facts() {
        return facts;
    }

    /// The names of the columns as they are written in the file, trimmed; one empty name for a bare list.
    public List<String> header() {
        return header;
    }

    /// The number of rows, empty lines counted as rows, the header not.
    public int rows() {
        return rows.count() - skipped();
    }

    /// The line of the file in which a row begins, the first line being 1.
    public int line(int row) {
        return rows.line(row + skipped());
    }

    /// The values of a row, however many there are, without blanks around them. An apostrophe that only keeps a
    /// spreadsheet from running a value as a formula is taken off.
    public List<String> values(int row) {
        return values(scanner, start(row));
    }

    static List<String> values(Scanner scanner, int start) {
        var values = new ArrayList<String>();
        scanner.row(start, (from, to, quoting) -> values.add(value(scanner.text(), from, to, quoting)));
        return values;
    }

    /// The first value of a row in which something stands behind a closing quote, as it is written, or nothing.
    public List<String> broken(int row) {
        var broken = new ArrayList<String>();
        scanner.row(start(row), (from, to, quoting) -> {
            if (quoting == Quoting.BROKEN) {
                broken.add(new String(scanner.text(), from, to - from, UTF_8));
            }
        });
        return broken;
    }

    /// Whether a row holds nothing but separators and spaces.
    public boolean isEmpty(int row) {
        return values(row).stream().allMatch(String::isEmpty);
    }

    /// A row as it stands in the file, without its last line end.
    public String text(int row) {
        int start = start(row);
        int end = scanner.row(start, (_, _, _) -> { });
        return new String(scanner.text(), start, end - start, UTF_8).stripTrailing();
    }

    private int start(int row) {
        return rows.start(row + skipped());
    }

    /// The header is the first row of the index.
    private int skipped() {
        return facts.titled() ? 1 : 0;
    }

    /// The first rows, to be shown.
    public List<List<String>> sample(int most) {
        return IntStream.range(0, Math.min(most, rows())).mapToObj(this::values).toList();
    }

    private static String value(byte[] text, int from, int to, Quoting quoting) {
        String value = new String(text, from, to - from, UTF_8);
        return Apostrophe.removed(Trimmed.of(quoting == Quoting.DOUBLED ? value.replace("\"\"", "\"") : value));
    }
}
