package app.seatkeeper.files.csv;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Looks for the names of columns where the first line has none, to say why they are not where they should be.
final class HeaderSearch {

    private static final int ROWS = 20;
    private static final int ENOUGH = 2;
    private static final List<String> SIGNS = List.of("|", ":", "^", "~", "/", ",", ";");
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|\\t");

    private HeaderSearch() { }

    /// @throws CsvException if there are such names, but further down, or with something else between them
    static void refuse(CsvTable table, Predicate<String> isColumn) throws CsvException {
        refuse(table.header(), table.facts().separator(), isColumn);
        int rows = Math.min(ROWS, table.rows());
        for (int row = 0; row < rows; row++) {
            List<String> values = table.values(row);
            if (columns(values, isColumn) >= ENOUGH) {
                throw new CsvException(new FileProblem.HeaderBelow(table.line(row)));
            }
            refuse(values, table.facts().separator(), isColumn);
        }
        if (table.rows() == 0) {
            throw new CsvException(new FileProblem.NoTable());
        }
    }

    /// @throws CsvException if a single value holds the names of several columns
    private static void refuse(List<String> values, Separator separator, Predicate<String> isColumn)
            throws CsvException {
        if (values.size() > 1) {
            return;
        }
        String line = values.getFirst();
        for (String sign : SIGNS) {
            if (columns(Arrays.asList(line.split(Pattern.quote(sign))), isColumn) >= ENOUGH) {
                boolean own = sign.charAt(0) == separator.sign();
                throw new CsvException(own ? new FileProblem.QuotedLines() : new FileProblem.OtherSeparator(sign));
            }
        }
        if (columns(Arrays.asList(SPACES.split(line)), isColumn) >= ENOUGH) {
            throw new CsvException(new FileProblem.OtherSeparator(""));
        }
    }

    private static long columns(List<String> values, Predicate<String> isColumn) {
        return values.stream().map(Trimmed::of).filter(isColumn).distinct().count();
    }
}
