package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.last;

import app.seatkeeper.domain.usage.Unmatched;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportName;
import java.util.List;

/// The report on those whom the usage reports name and the directory does not know.
final class UnmatchedReport {

    private UnmatchedReport() { }

    static Report<Unmatched> unmatchedActivity() {
        return new Report<>(ReportName.UNMATCHED_ACTIVITY, List.of(USERS, last(UsageReport.ACTIVE_USERS),
                        last(UsageReport.EMAIL_APPS), last(UsageReport.APPS), last(UsageReport.COPILOT)),
                Columns.<Unmatched>of()
                        .text("report.column.user", row ->
                                row.displayName().isEmpty() ? row.name() : row.displayName())
                        .text("report.column.upn", Unmatched::name)
                        .list("report.column.services", (row, input) -> row.services().stream().sorted()
                                .map(service -> input.words().of("report.service." + service.name())).toList())
                        .day("report.column.lastActivity", Unmatched::last)
                        .cell("report.column.daysSinceActivity", Kind.COUNT, (row, input) -> row.last() == null
                                ? Cell.UNKNOWN : Cell.of(Cells.days(row.last(), input.today())))
                        .yesNo("report.column.isDeleted", Unmatched::deleted)
                        .cell("report.column.deleted", Kind.DAY, (row, _) ->
                                row.deleted() ? Cells.day(row.deletedOn()) : Cell.NONE)
                        .cell("report.column.reportedProducts", Kind.LIST, (row, _) -> row.products().isEmpty()
                                ? Cell.UNKNOWN : Cell.of(List.of(row.products().split("\\+", -1)))),
                input -> input.evidence().unmatched());
    }
}
