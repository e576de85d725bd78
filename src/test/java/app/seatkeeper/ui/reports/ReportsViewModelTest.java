package app.seatkeeper.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.ExportTable.Fact;
import app.seatkeeper.reports.Filter;
import app.seatkeeper.reports.ReportChoice;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.ReportView;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportsViewModelTest {

    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());
    private final ReportsViewModel model =
            new ReportsViewModel(tenancy, FxBackground.atOnce(), Texts.load(Locale.UK));

    @Test
    void theListIsSearchedByNameAndQuestion() {
        model.findProperty().set("pay product");

        assertEquals(List.of(new ReportEntry.Heading("Cost", 1), new ReportEntry.Item(ReportName.COST_SUMMARY,
                "Cost by product and department",
                "What do we pay per product, department, country, company and cost center?")), model.entries());
    }

    @Test
    void nothingIsShownBeforeTheTenantIsRead() {
        model.show(ReportName.PRODUCTS_AND_SEATS);
        assertNull(model.viewProperty().get());
        assertNull(model.exported());

        tenancy.load();

        assertEquals("Microsoft 365 E5", ((Cell.Text) view().cell(0, 0)).value());
    }

    @Test
    void searchFiltersAndOrderNarrowWhatIsShownAndSaved() {
        tenancy.load();
        model.show(ReportName.USERS_AND_LICENSES);
        model.choose(old -> old.withColumns(List.of("report.column.user", "report.column.department")));
        model.filter(new Filter.OneOf("report.column.department", Set.of("Engineering")));
        model.choose(old -> old.withSort(new ReportChoice.Sort("report.column.user", true)));
        model.searchProperty().set("a");

        ExportTable table = Objects.requireNonNull(model.exported());
        List<String> names = names();
        assertEquals(names.stream().sorted(Comparator.reverseOrder()).toList(), names);
        assertEquals(names, table.stream().map(row -> ((Cell.Text) row.getFirst()).value()).toList());
        assertEquals(List.of("User", "Department"), table.columns().stream().map(one -> one.title()).toList());
        assertEquals(List.of(new Fact("Filter", "Department is Engineering")),
                table.about().stream().filter(fact -> fact.name().equals("Filter")).toList());
    }

    @Test
    void aReportIsShownAgainAsItWasLeft() {
        tenancy.load();
        model.show(ReportName.USERS_AND_LICENSES);
        model.searchProperty().set("lovelace");
        model.show(ReportName.PRODUCTS_AND_SEATS);
        model.filter(new Filter.Between("report.column.free", BigDecimal.valueOf(5), null));
        assertEquals("", model.searchProperty().get());

        model.show(ReportName.USERS_AND_LICENSES);

        assertEquals("lovelace", model.searchProperty().get());
        assertEquals(List.of("Ada Lovelace"), names());
        model.clearFilters();
        assertEquals(40, view().size());
    }

    @Test
    void aFilterReplacesTheOtherOfItsColumn() {
        tenancy.load();
        model.filter(new Filter.Contains("report.column.user", "ada"));
        model.filter(new Filter.Unknown("report.column.user"));

        assertEquals(List.of(new Filter.Unknown("report.column.user")), model.choiceProperty().get().filters());

        model.unfilter("report.column.user");
        assertEquals(ReportChoice.FIRST, model.choiceProperty().get());
    }

    @Test
    void whatAReportIsMadeOfIsReadForThePeriodThatIsChosen() {
        workspace.usage().open(true);
        tenancy.load();

        model.show(ReportName.STORAGE);
        model.periodProperty().set(Period.D7);

        assertEquals(true, workspace.usage().asked().contains(ReportKey.of(UsageReport.MAILBOX_USAGE, Period.D7)));
    }

    private ReportView view() {
        return Objects.requireNonNull(model.viewProperty().get());
    }

    private List<String> names() {
        return IntStream.range(0, view().size()).mapToObj(row -> ((Cell.Text) view().cell(row, 0)).value()).toList();
    }
}
