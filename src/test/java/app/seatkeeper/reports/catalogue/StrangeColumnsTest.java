package app.seatkeeper.reports.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.MeasuredPlans;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.ReportChoice;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.ReportView;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.workspace.Insight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Reports of Microsoft's with columns that we do not know, and without some that we do.
class StrangeColumnsTest {

    private static ReportInput reading(String upn) {
        var table = new ReportTable.Builder(ReportKey.of(UsageReport.EMAIL_ACTIVITY, Period.D30), "", List.of(
                "Report Refresh Date", "Mails Scheduled", "User Principal Name", "Send Count"));
        table.row(List.of("2026-11-17", "4", upn, "21"));
        var tenant = SampleTenant.snapshot();
        var evidence = Evidence.of(
                tenant.users(), tenant.products(), MeasuredPlans.NONE, Usage.NONE.with(table.build()));
        var insight = new Insight(tenant, evidence, PriceList.EMPTY, Map.of(), LocalDate.parse("2026-11-19"));
        return new ReportInput(insight, ReportInput.Session.EMPTY, Period.D30, new English());
    }

    @Test
    void aColumnThatMicrosoftHasAddedIsKeptUnderItsTitleAndOneItLacksIsUnknown() {
        String upn = SampleTenant.snapshot().users().getFirst().account().userPrincipalName();
        ReportInput input = reading(upn);
        var report = Catalogue.report(ReportName.ACTIVITY);
        List<String> titles = report.columns(input).stream().map(column -> column.title(input.words())).toList();
        String added = report.columns(input).stream().filter(column -> !column.title().isEmpty())
                .map(Column::key).findFirst().orElseThrow();
        var view = ReportView.of(report, input, ReportChoice.FIRST.withColumns(List.of(
                "report.column.upn", "report.measure.MAIL_SENT", "report.measure.MAIL_READ", added)));

        assertEquals("Mails Scheduled", titles.getLast());
        assertEquals(List.of(Cell.of(upn), Cell.of(21), Cell.UNKNOWN, Cell.of("4")), view.row(0));
    }
}
