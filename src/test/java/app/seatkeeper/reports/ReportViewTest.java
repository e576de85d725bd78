package app.seatkeeper.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.MeasuredPlans;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.workspace.Insight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a person makes of a report: search, filters, order and columns.
class ReportViewTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-19");

    /// @param seen null where nobody knows
    private record Line(String name, long count, @Nullable LocalDate seen, List<String> tags) { }

    private static final List<Line> LINES = List.of(
            new Line("Zoë", 3, LocalDate.parse("2026-11-01"), List.of("red", "blue")),
            new Line("Ada", 20, null, List.of()),
            new Line("Émile", 100, LocalDate.parse("2026-01-01"), List.of("blue")));

    private final Report<Line> report = new Report<>(ReportName.ROSTER, List.of(Source.Part.USERS),
            Columns.<Line>of().text("name", Line::name).count("count", Line::count).day("seen", Line::seen)
                    .more().list("tags", (line, _) -> line.tags()),
            _ -> LINES);

    private final ReportInput input = input();

    private static ReportInput input() {
        var tenant = SampleTenant.snapshot();
        var evidence = Evidence.of(tenant.users(), tenant.products(), MeasuredPlans.NONE, Usage.NONE);
        var insight = new Insight(tenant, evidence, PriceList.EMPTY, Map.of(), TODAY);
        return new ReportInput(insight, new ReportInput.Session(List.of(), List.<PhoneCall>of()), Period.D30, WORDS);
    }

    /// Says keys and values.
    private static final Words WORDS = new Words() {
        @Override
        public String of(String key, Object... values) {
            return values.length == 0 ? key : key + Arrays.toString(values);
        }

        @Override
        public String sentence(Fault fault) {
            return fault.toString();
        }
    };

    private List<String> names(ReportChoice choice) {
        ReportView view = ReportView.of(report, input, choice.withColumns(List.of("name")));
        return IntStream.range(0, view.size()).mapToObj(row -> ((Cell.Text) view.cell(row, 0)).value()).toList();
    }

    @Test
    void atFirstEveryRowStandsInItsOwnOrderUnderTheColumnsThatAreShown() {
        ReportView view = ReportView.of(report, input, ReportChoice.FIRST);

        assertEquals(List.of("name", "count", "seen"), view.columns().stream().map(Column::key).toList());
        assertEquals(List.of(Cell.of("Ada"), Cell.of(20), Cell.UNKNOWN), view.row(1));
    }

    @Test
    void searchFindsEveryWordInTheChosenColumnsWhateverItsCaseAndAccents() {
        assertEquals(List.of("Émile"), names(ReportChoice.FIRST.withSearch(" EMI ")));
        assertEquals(List.of(), names(ReportChoice.FIRST.withSearch("zoe 100")));
    }

    @Test
    void rowsPassEveryFilterAndUnknownValuesOnlyTheirOwn() {
        var late = new Filter.During("seen", LocalDate.parse("2026-06-01"), null);
        var many = new Filter.Between("count", BigDecimal.TEN, null);
        var blue = new Filter.OneOf("tags", Set.of("blue"));

        assertEquals(List.of("Zoë"), names(ReportChoice.FIRST.withFilters(List.of(late))));
        assertEquals(List.of("Émile"), names(ReportChoice.FIRST.withFilters(List.of(many, blue))));
        assertEquals(List.of("Ada"), names(ReportChoice.FIRST.withFilters(List.of(new Filter.Unknown("seen")))));
    }

    @Test
    void numbersAndNamesAreOrderedAsWhatTheyAreAndTheUnknownStaysLast() {
        assertEquals(List.of("Émile", "Ada", "Zoë"),
                names(ReportChoice.FIRST.withSort(new ReportChoice.Sort("count", true))));
        assertEquals(List.of("Ada", "Émile", "Zoë"),
                names(ReportChoice.FIRST.withSort(new ReportChoice.Sort("name", false))));
        assertEquals(List.of("Zoë", "Émile", "Ada"),
                names(ReportChoice.FIRST.withSort(new ReportChoice.Sort("seen", true))));
    }

    @Test
    void whatIsSavedIsWhatIsShownWithItsFilters() {
        var choice = ReportChoice.FIRST.withSearch("a").withFilters(List.of(new Filter.Contains("name", "ad")))
                .withColumns(List.of("count", "name"));
        ExportTable table = ReportExport.of(ReportView.of(report, input, choice));

        assertEquals(List.of(List.of(Cell.of(20), Cell.of("Ada"))), table.stream().toList());
        assertEquals(List.of(
                new ExportTable.Fact("report.about.report", "report.question.ROSTER"),
                new ExportTable.Fact("report.about.tenant", "Larkfield Group"),
                new ExportTable.Fact("report.about.readAt", "2026-11-19T12:03:00Z"),
                new ExportTable.Fact("report.about.rows", "report.about.rowsOf[1, 3]"),
                new ExportTable.Fact("report.about.source", "report.source.USERS"),
                new ExportTable.Fact("report.about.search", "a"),
                new ExportTable.Fact("report.about.filter", "report.filter.contains[name, ad]")), table.about());
    }
}
