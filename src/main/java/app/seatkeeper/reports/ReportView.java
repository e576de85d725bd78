package app.seatkeeper.reports;

import app.seatkeeper.files.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a person sees of a report: its rows after search, filters and order, and the chosen columns. Never changes;
/// cells are worked out when they are asked for.
///
/// Making one looks at every row; in a large tenant that takes its time, so make it in a job.
public final class ReportView {

    private final Report<?> report;
    private final ReportInput input;
    private final ReportChoice choice;
    private final Rows<?> rows;

    private ReportView(Report<?> report, ReportInput input, ReportChoice choice, Rows<?> rows) {
        this.report = report;
        this.input = input;
        this.choice = choice;
        this.rows = rows;
    }

    /// Columns that the report does not have are passed over, wherever the choice names them.
    public static <R> ReportView of(Report<R> report, ReportInput input, ReportChoice choice) {
        return new ReportView(report, input, choice, Rows.of(report, input, choice));
    }

    /// The rows of a report and which of them are shown, in which order.
    private record Rows<R>(List<Column<R>> columns, List<R> all, Order order, ReportInput input) {

        static <R> Rows<R> of(Report<R> report, ReportInput input, ReportChoice choice) {
            List<Column<R>> columns = chosen(report, choice, input);
            List<R> all = report.rows(input);
            var found = new Search<>(report, columns, choice, input);
            int[] kept = found.isAll() ? IntStream.range(0, all.size()).toArray()
                    : IntStream.range(0, all.size()).filter(row -> found.accepts(all.get(row))).toArray();
            return new Rows<>(columns, all, sorted(kept, report, all, choice, input), input);
        }

        private static <R> List<Column<R>> chosen(Report<R> report, ReportChoice choice, ReportInput input) {
            return choice.columns().isEmpty() ? report.columns().stream().filter(Column::shown).toList()
                    : choice.columns().stream().flatMap(key -> column(report, key, input)).toList();
        }

        private static <R> Order sorted(int[] kept, Report<R> report, List<R> all, ReportChoice choice,
                ReportInput input) {
            ReportChoice.Sort sort = choice.sort();
            List<Column<R>> by = sort == null ? List.of() : column(report, sort.column(), input).toList();
            if (by.isEmpty()) {
                return new Order(kept);
            }
            Column<R> column = by.getFirst();
            record Ranked(int row, Rank rank) { }
            return new Order(Arrays.stream(kept)
                    .mapToObj(row -> new Ranked(row, Rank.of(column.value().of(all.get(row), input))))
                    .sorted((a, b) -> Rank.order(Objects.requireNonNull(sort).descending())
                            .compare(a.rank(), b.rank()))
                    .mapToInt(Ranked::row).toArray());
        }

        static <R> Stream<Column<R>> column(Report<R> report, String key, ReportInput input) {
            return report.columns(input).stream().filter(column -> column.key().equals(key));
        }

        Cell cell(int row, int column) {
            return columns.get(column).value().of(all.get(order.row(row)), input);
        }
    }

    /// Which rows, in which order.
    private static final class Order {

        private final int[] rows;

        Order(int[] rows) {
            this.rows = rows;
        }

        int row(int place) {
            return rows[place];
        }

        int size() {
            return rows.length;
        }
    }

    /// Which rows a person has asked for.
    private record Search<R>(
            List<Column<R>> columns, List<String> words, List<Condition<R>> conditions, ReportInput input) {

        private record Condition<R>(Column<R> column, Filter filter) { }

        Search(Report<R> report, List<Column<R>> columns, ReportChoice choice, ReportInput input) {
            this(columns, Stream.of(Plain.folded(choice.search()).split("\\s+", -1))
                    .filter(word -> !word.isEmpty()).toList(),
                    choice.filters().stream().flatMap(filter -> Rows.column(report, filter.column(), input)
                            .map(column -> new Condition<>(column, filter))).toList(), input);
        }

        boolean isAll() {
            return words.isEmpty() && conditions.isEmpty();
        }

        boolean accepts(R row) {
            return conditions.stream().allMatch(condition -> condition.filter()
                    .accepts(condition.column().value().of(row, input))) && containsWords(row);
        }

        private boolean containsWords(R row) {
            if (words.isEmpty()) {
                return true;
            }
            List<String> cells = columns.stream()
                    .map(column -> Plain.folded(Plain.text(column.value().of(row, input)))).toList();
            return words.stream().allMatch(word -> cells.stream().anyMatch(cell -> cell.contains(word)));
        }
    }

    public Report<?> report() {
        return report;
    }

    public ReportInput input() {
        return input;
    }

    public ReportChoice choice() {
        return choice;
    }

    /// The chosen columns in their order.
    public List<? extends Column<?>> columns() {
        return rows.columns();
    }

    /// Every column there is to choose from.
    public List<? extends Column<?>> allColumns() {
        return report.columns(input);
    }

    /// How many rows are shown.
    public int size() {
        return rows.order().size();
    }

    /// How many rows there are without search and filters.
    public int total() {
        return rows.all().size();
    }

    public Cell cell(int row, int column) {
        return rows.cell(row, column);
    }

    /// The cells of a row that is shown.
    public List<Cell> row(int row) {
        return IntStream.range(0, columns().size()).mapToObj(column -> cell(row, column)).toList();
    }

    /// What is missing from the report.
    public List<Incomplete> incomplete() {
        return report.incomplete(input);
    }
}
