package app.seatkeeper.reports;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.ExportTable.Fact;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes of what is shown a table that can be saved, with what a reader must know to trust it.
public final class ReportExport {

    private ReportExport() { }

    /// What is shown; its cells are worked out while it is saved.
    public static ExportTable of(ReportView view) {
        Words words = view.input().words();
        return new ExportTable(words.of(view.report().name().title()), about(view),
                view.columns().stream()
                        .map(column -> new ExportColumn(column.title(words), column.kind().exported())).toList(),
                new Rows(view));
    }

    private static final class Rows extends AbstractList<List<Cell>> {

        private final ReportView view;

        Rows(ReportView view) {
            this.view = view;
        }

        @Override
        public List<Cell> get(int row) {
            return view.row(row);
        }

        @Override
        public int size() {
            return view.size();
        }
    }

    /// The question, tenant, dates, sources, filters and what is missing.
    public static List<Fact> about(ReportView view) {
        ReportInput input = view.input();
        Words words = input.words();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("report.about.report"), words.of(view.report().name().question())));
        facts.add(new Fact(words.of("report.about.tenant"), input.snapshot().tenant().name()));
        facts.add(new Fact(words.of("report.about.readAt"), input.snapshot().readAt().toString()));
        facts.add(new Fact(words.of("report.about.rows"), words.of("report.about.rowsOf", view.size(), view.total())));
        for (Source source : view.report().sources()) {
            facts.add(new Fact(words.of("report.about.source"), dated(source, input)));
        }
        if (!view.choice().search().isBlank()) {
            facts.add(new Fact(words.of("report.about.search"), view.choice().search()));
        }
        for (Filter filter : view.choice().filters()) {
            facts.add(new Fact(words.of("report.about.filter"), sentence(filter, words)));
        }
        for (Incomplete missing : view.incomplete()) {
            facts.add(new Fact(words.of("report.about.missing"), missing.sentence(words)));
        }
        return facts;
    }

    /// A source with the date of what it tells.
    private static String dated(Source source, ReportInput input) {
        String name = input.words().of(source.title());
        return switch (source) {
            case Source.Use use -> use.table(input).map(table -> table.refreshed())
                    .map(day -> input.words().of("report.about.until", name, day.toString())).orElse(name);
            case Source.Part.PRICES -> prices(name, input);
            case Source.Part _ -> name;
        };
    }

    private static String prices(String name, ReportInput input) {
        if (input.prices().invented()) {
            return input.words().of("report.about.invented", name);
        }
        return input.prices().entered() == null ? name
                : input.words().of("report.about.entered", name, input.prices().entered().toString());
    }

    /// A filter in words, for example *Department is Sales*.
    public static String sentence(Filter filter, Words words) {
        String column = words.of(filter.column());
        return switch (filter) {
            case Filter.Contains(_, var text) -> words.of("report.filter.contains", column, text);
            case Filter.OneOf(_, var texts) ->
                    words.of("report.filter.oneOf", column, String.join(", ", texts.stream().sorted().toList()));
            case Filter.Between(_, var least, var most) -> range(column, least, most, words);
            case Filter.During(_, var first, var last) -> range(column, first, last, words);
            case Filter.Is(_, var yes) -> words.of(yes ? "report.filter.yes" : "report.filter.no", column);
            case Filter.Unknown _ -> words.of("report.filter.unknown", column);
        };
    }

    private static String range(String column, @Nullable Object least, @Nullable Object most, Words words) {
        if (least == null) {
            return words.of("report.filter.atMost", column, String.valueOf(most));
        }
        return most == null ? words.of("report.filter.atLeast", column, String.valueOf(least))
                : words.of("report.filter.between", column, String.valueOf(least), String.valueOf(most));
    }
}
