package app.seatkeeper.files.bulk;

import static java.util.stream.Collectors.joining;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The problems of a file as a table that can be saved and handed back to whoever sent the file.
public final class ProblemTable {

    private ProblemTable() { }

    /// The columns, in their order.
    private enum Column { LINE, FIELD, VALUE, PROBLEM, SUGGESTION, STATE }

    /// Every problem, open and fixed, in the order of the file.
    public static ExportTable of(ImportReport report, ImportSentences sentences) {
        List<ExportColumn> columns = ExportColumn.texts(Stream.of(Column.values())
                .map(column -> sentences.text("csv.problems." + column.name().toLowerCase(Locale.ROOT))).toList());
        var about = List.of(new ExportTable.Fact(sentences.text("csv.problems.file"), report.table().name()));
        return new ExportTable(sentences.text("csv.problems.title"), about, columns,
                report.findings().stream().map(finding -> row(finding, sentences)).toList());
    }

    private static List<Cell> row(Finding finding, ImportSentences sentences) {
        ImportProblem problem = finding.problem();
        Cell lines = problem.lines().size() == 1 ? Cell.of(problem.lines().getFirst())
                : Cell.of(problem.lines().stream().map(String::valueOf).toList());
        String suggestion = (finding.isFixed() ? finding.fix().stream() : problem.fixes().stream())
                .map(fix -> words(fix, sentences)).collect(joining("; "));
        return List.of(lines, Cell.of(sentences.field(problem)), Cell.of(sentences.values(problem)),
                Cell.of(sentences.of(problem)), Cell.of(suggestion),
                Cell.of(sentences.text(finding.isFixed() ? "csv.problems.fixed" : "csv.problems.open")));
    }

    private static String words(Fix fix, ImportSentences sentences) {
        String detail = sentences.detail(fix);
        return detail.isEmpty() ? sentences.of(fix) : sentences.of(fix) + " (" + detail + ")";
    }
}
