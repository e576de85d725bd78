package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.over;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The report on what each person does in mail, Teams, OneDrive, SharePoint and Viva Engage over the chosen period.
/// Columns that Microsoft has added since are kept under their own titles.
final class ActivityReport {

    private static final Map<UsageReport, Service> REPORTS = Map.of(
            UsageReport.EMAIL_ACTIVITY, Service.EXCHANGE,
            UsageReport.TEAMS_ACTIVITY, Service.TEAMS,
            UsageReport.ONEDRIVE_ACTIVITY, Service.ONEDRIVE,
            UsageReport.SHAREPOINT_ACTIVITY, Service.SHAREPOINT,
            UsageReport.VIVA_ENGAGE_ACTIVITY, Service.VIVA_ENGAGE);

    private ActivityReport() { }

    static Report<User> activity() {
        Function<User, User> self = Function.identity();
        List<Source> sources = new ArrayList<>(List.of(USERS));
        reports().forEach(report -> sources.add(over(report)));
        return new Report<>(ReportName.ACTIVITY, sources,
                Columns.<User>of().all(People.who(self)).text("report.column.department",
                                user -> user.profile().department())
                        .cell("report.column.period", Kind.COUNT, (_, input) -> Cell.of(input.period().days()))
                        .all(ActivityReport::lastDays).all(ActivityReport::measures)
                        .more().all(People.status(self)).all(People.details(self)),
                input -> PeopleReports.those(input, user -> isConcerned(user, input)))
                .with(ActivityReport::strange);
    }

    private static Stream<UsageReport> reports() {
        return REPORTS.keySet().stream().sorted();
    }

    /// Whether somebody may use one of the services, or is reported to have done so.
    private static boolean isConcerned(User user, ReportInput input) {
        return REPORTS.values().stream().anyMatch(input.evidence().licensed(user.id())::contains)
                || reports().flatMap(report -> Sheet.of(over(report), input).stream())
                        .anyMatch(sheet -> sheet.row(user, input) >= 0);
    }

    private static Columns<User> lastDays(Columns<User> columns) {
        reports().map(REPORTS::get).forEach(service -> columns.cell("report.last." + service.name(), Kind.DAY,
                (user, input) -> Cells.activity(input.evidence().of(user.id(), service), input)));
        return columns;
    }

    private static Columns<User> measures(Columns<User> columns) {
        Stream.of(Measure.values()).forEach(measure -> columns.cell("report.measure." + measure.name(), measure.kind(),
                (user, input) -> cell(user, measure, input)));
        return columns;
    }

    /// What was counted; does not apply to somebody without the service, and is unknown of everybody else of whom
    /// the report says nothing.
    private static Cell cell(User user, Measure measure, ReportInput input) {
        Sheet sheet = Sheet.of(over(measure.report()), input).orElse(null);
        int row = sheet == null ? -1 : sheet.row(user, input);
        if (sheet != null && row >= 0) {
            return sheet.cell(row, measure.title(), measure.kind());
        }
        Service service = REPORTS.get(measure.report());
        return service != null && input.evidence().licensed(user.id()).contains(service) ? Cell.UNKNOWN : Cell.NONE;
    }

    private static List<Column<User>> strange(ReportInput input) {
        return reports().flatMap(report -> Sheet.<User>strange(over(report),
                Measure.of(report).stream().map(Measure::title).collect(Collectors.toUnmodifiableSet()), input,
                (user, sheet, now) -> sheet.row(user, now)).stream()).toList();
    }
}
