package app.seatkeeper.reports.catalogue;

import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportChoice;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.ReportView;
import app.seatkeeper.reports.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Holds a report, with every column it has, against what it should say.
final class Comparison {

    /// How many cells of one column are told.
    private static final int MOST = 3;

    private final Report<?> report;
    private final ReportInput input;
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> told = new HashMap<>();

    private Comparison(Report<?> report, ReportInput input) {
        this.report = report;
        this.input = input;
    }

    /// The first cells of each column that are not as they should be, each with its report, row and column; a column
    /// that the expected rows do not mention is one of them.
    ///
    /// @param keys     columns that tell the rows apart
    /// @param expected cells by row and column; what the report has no column for is passed over
    static List<String> differences(
            ReportName name, ReportInput input, List<String> keys, Map<String, Map<String, String>> expected) {
        var comparison = new Comparison(Catalogue.report(name), input);
        comparison.compare(comparison.rows(keys), expected);
        return comparison.differences;
    }

    /// The texts of one column.
    static List<String> values(ReportName name, ReportInput input, String column) {
        ReportView view = ReportView.of(
                Catalogue.report(name), input, ReportChoice.FIRST.withColumns(List.of(column)));
        return IntStream.range(0, view.size()).mapToObj(row -> text(view.cell(row, 0))).toList();
    }

    /// The whole report by row and column.
    private Map<String, Map<String, String>> rows(List<String> keys) {
        List<String> columns = report.columns(input).stream().map(Column::key).toList();
        ReportView view = ReportView.of(report, input, ReportChoice.FIRST.withColumns(columns));
        Map<String, Map<String, String>> rows = new TreeMap<>();
        for (int row = 0; row < view.size(); row++) {
            Map<String, String> cells = new TreeMap<>();
            for (int column = 0; column < columns.size(); column++) {
                cells.put(columns.get(column).substring("report.".length()), text(view.cell(row, column)));
            }
            String key = key(keys, cells);
            if (rows.put(key, cells) != null) {
                tell("twice", "row " + key + " stands there twice");
            }
        }
        return rows;
    }

    /// What tells a row apart from all others.
    static String key(List<String> keys, Map<String, String> cells) {
        return String.join(" | ", keys.stream().map(key -> cells.getOrDefault("column." + key, "")).toList());
    }

    private void compare(Map<String, Map<String, String>> actual, Map<String, Map<String, String>> expected) {
        var rows = new TreeSet<>(actual.keySet());
        rows.addAll(expected.keySet());
        if (rows.isEmpty()) {
            tell("none", "there is no row to check");
        }
        for (String row : rows) {
            if (!expected.containsKey(row)) {
                tell("more", "row " + row + " should not be there");
            } else if (!actual.containsKey(row)) {
                tell("less", "row " + row + " is missing");
            } else {
                compare(row, actual.get(row), expected.get(row));
            }
        }
    }

    private void compare(String row, Map<String, String> actual, Map<String, String> expected) {
        var wanted = new TreeMap<>(expected);
        wanted.putAll(origin());
        actual.forEach((column, cell) -> {
            String right = wanted.get(column);
            if (right == null) {
                tell(column, "nothing checks column " + column);
            } else if (!right.equals(cell)) {
                tell(column, "row " + row + ", column " + column + ": <" + cell + "> should be <" + right + ">");
            }
        });
    }

    private void tell(String kind, String difference) {
        if (told.merge(kind, 1, Integer::sum) <= MOST) {
            differences.add(report.name() + ": " + difference);
        }
    }

    /// What the last columns of every report are to say.
    private Map<String, String> origin() {
        return Map.of("column.source", String.join("; ",
                        report.sources().stream().map(Source::title).map(input.words()::of).toList()),
                "column.readAt", Larkfield.NOW.toString(),
                "column.usageUntil", "2026-11-17",
                "column.pricesOf", Larkfield.ENTERED.toString());
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> value;
            case Cell.Amount(var value) -> value.toPlainString();
            case Cell.Money(var value, var currency, var least) ->
                    (least ? "≥ " : "") + value.toPlainString() + " " + currency;
            case Cell.Share(double value) -> share(value);
            case Cell.Unknown _ -> "unknown";
            case Cell.Day(var value) -> value.toString();
            case Cell.Moment(var value) -> value.toString();
            case Cell.YesNo(boolean value) -> Truth.yes(value);
            case Cell.Texts(var values) -> String.join("; ", values);
        };
    }

    static String share(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
