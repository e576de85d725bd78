package app.seatkeeper.reports;

import app.seatkeeper.files.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One report: the question it answers, its columns, where they come from, and its rows. Never changes; what it tells
/// follows from the [ReportInput] alone.
///
/// The last columns of every report say where its rows come from and of when they are.
public final class Report<R> {

    private final ReportName name;
    private final List<Source> sources;
    private final List<Column<R>> columns;
    private final Function<ReportInput, List<R>> rows;
    private final Function<ReportInput, List<Column<R>>> strange;
    private final Function<ReportInput, List<Incomplete>> lacks;

    /// @param sources in the order in which they are named
    /// @param rows    small, as there may be millions; what is in their cells is worked out when it is asked for
    public Report(ReportName name, Collection<Source> sources, Columns<R> columns,
            Function<ReportInput, List<R>> rows) {
        this(name, List.copyOf(sources), withOrigin(sources, columns), rows, _ -> List.of(), _ -> List.of());
    }

    private Report(ReportName name, List<Source> sources, List<Column<R>> columns,
            Function<ReportInput, List<R>> rows, Function<ReportInput, List<Column<R>>> strange,
            Function<ReportInput, List<Incomplete>> lacks) {
        this.name = name;
        this.sources = sources;
        this.columns = columns;
        this.rows = rows;
        this.strange = strange;
        this.lacks = lacks;
    }

    /// The same report with columns that only what was read can tell, such as those Microsoft has added since.
    public Report<R> with(Function<ReportInput, List<Column<R>>> added) {
        return new Report<>(name, sources, columns, rows, added, lacks);
    }

    /// The same report, which lacks something beside its sources.
    public Report<R> lacking(Function<ReportInput, List<Incomplete>> more) {
        return new Report<>(name, sources, columns, rows, strange,
                input -> Stream.concat(lacks.apply(input).stream(), more.apply(input).stream()).toList());
    }

    /// The same report, of which some columns are never told.
    ///
    /// @param key of the sentence that says which, and where else to look
    public Report<R> without(String key) {
        return lacking(_ -> List.of(new Incomplete.NotTold(key)));
    }

    private static <R> List<Column<R>> withOrigin(Collection<Source> sources, Columns<R> columns) {
        Columns<R> hidden = columns.more();
        hidden.list("report.column.source", (_, input) ->
                sources.stream().map(source -> input.words().of(source.title())).toList());
        hidden.cell("report.column.readAt", Kind.MOMENT, (_, input) -> Cell.of(input.snapshot().readAt()));
        List<Source.Use> uses = sources.stream().filter(Source.Use.class::isInstance).map(Source.Use.class::cast)
                .toList();
        if (!uses.isEmpty()) {
            hidden.cell("report.column.usageUntil", Kind.DAY, (_, input) ->
                    usageUntil(uses, input).map(Cell::of).orElse(Cell.UNKNOWN));
        }
        if (sources.contains(Source.Part.PRICES)) {
            hidden.cell("report.column.pricesOf", Kind.DAY, (_, input) -> Cells.day(input.prices().entered()));
        }
        return hidden.toList();
    }

    /// The oldest of the days up to which the usage reports count.
    private static Optional<LocalDate> usageUntil(List<Source.Use> uses, ReportInput input) {
        return uses.stream().flatMap(use -> use.table(input).stream())
                .<LocalDate>mapMulti((table, next) -> {
                    if (table.refreshed() != null) {
                        next.accept(table.refreshed());
                    }
                })
                .min(LocalDate::compareTo);
    }

    public ReportName name() {
        return name;
    }

    public List<Source> sources() {
        return sources;
    }

    /// The columns it always has.
    public List<Column<R>> columns() {
        return columns;
    }

    /// The same with those that only what was read can tell.
    public List<Column<R>> columns(ReportInput input) {
        return Stream.concat(columns.stream(), strange.apply(input).stream()).toList();
    }

    /// All rows, in the order in which they are shown at first.
    public List<R> rows(ReportInput input) {
        return rows.apply(input);
    }

    /// What is missing from it now, the most telling first.
    public List<Incomplete> incomplete(ReportInput input) {
        List<Incomplete> all = new ArrayList<>(Gaps.of(sources, input));
        all.addAll(lacks.apply(input));
        return List.copyOf(all);
    }
}
