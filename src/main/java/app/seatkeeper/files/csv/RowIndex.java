package app.seatkeeper.files.csv;

import app.seatkeeper.files.csv.Fields.Quoting;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Where each row of a text begins: the byte and the line.
final class RowIndex {

    /// The most rows a table may have, the header not counted.
    static final int MOST = 1_000_000;

    private final int[] starts;
    private final int[] lines;
    private final int count;
    private final int last;

    private RowIndex(int[] starts, int[] lines, int count, int last) {
        this.starts = starts;
        this.lines = lines;
        this.count = count;
        this.last = last;
    }

    /// @param from      where the first row begins
    /// @param firstLine the line in which it begins
    /// @throws CsvException if a quote is never closed or there are too many rows
    static RowIndex of(Scanner scanner, int from, int firstLine) throws CsvException {
        int[] starts = new int[1024];
        int[] lines = new int[1024];
        int count = 0;
        int line = firstLine;
        Set<Quoting> seen = EnumSet.noneOf(Quoting.class);
        for (int at = from; at < scanner.text().length;) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                lines = Arrays.copyOf(lines, count * 2);
            }
            starts[count] = at;
            lines[count++] = line;
            int next = scanner.row(at, (_, _, quoting) -> seen.add(quoting));
            line += scanner.lineEnds(at, next);
            at = next;
            if (count > MOST + 1) {
                throw new CsvException(new FileProblem.TooManyRows(MOST));
            }
        }
        if (seen.contains(Quoting.OPEN)) {
            throw new CsvException(new FileProblem.OpenQuote(lines[count - 1]));
        }
        return new RowIndex(starts, lines, count, lastLine(scanner, from, line));
    }

    /// The number of the last line; a line end at the end of the text begins no further line.
    private static int lastLine(Scanner scanner, int from, int next) {
        int end = scanner.text().length;
        boolean ended = end > from && (scanner.text()[end - 1] == '\n' || scanner.text()[end - 1] == '\r');
        return ended || end == from ? next - 1 : next;
    }

    int count() {
        return count;
    }

    /// The lines of the whole text.
    int last() {
        return last;
    }

    int start(int row) {
        return starts[row];
    }

    int line(int row) {
        return lines[row];
    }
}
