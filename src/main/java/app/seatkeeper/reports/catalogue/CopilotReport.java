package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.GROUPS;
import static app.seatkeeper.reports.Source.Part.PRICES;
import static app.seatkeeper.reports.Source.Part.PRODUCTS;
import static app.seatkeeper.reports.Source.Part.SIGN_INS;
import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.last;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.MeasuredPlans;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The report on who has Copilot and in which apps it is used.
final class CopilotReport {

    private static final Source.Use COPILOT = last(UsageReport.COPILOT);

    private CopilotReport() { }

    /// Somebody with a license for Copilot, or of whom the report tells.
    ///
    /// @param products those of the user that have a plan of Copilot
    private record Line(User user, Set<SkuId> products) {

        List<Assignment> paths() {
            return user.assignments().stream().filter(path -> products.contains(path.product())).toList();
        }

        /// The plans of these products that are on, or off, on every way.
        List<String> plans(ReportInput input, boolean on) {
            return products.stream().flatMap(id -> input.snapshot().product(id).stream())
                    .flatMap(product -> product.plans().stream()
                            .filter(plan -> on == isOn(product.id(), plan)))
                    .map(ServicePlan::name).distinct().sorted().toList();
        }

        private boolean isOn(SkuId product, ServicePlan plan) {
            return paths().stream().filter(path -> path.product().equals(product))
                    .anyMatch(path -> !path.disabledPlans().contains(plan.id()));
        }
    }

    static Report<?> copilot() {
        return new Report<>(ReportName.COPILOT, List.of(USERS, PRODUCTS, GROUPS, PRICES, SIGN_INS, COPILOT),
                Columns.<Line>of().all(People.who(Line::user)).all(People.work(Line::user))
                        .list("report.column.copilotLicenses", (row, input) -> input.names().products(row.products()))
                        .cell("report.last.COPILOT", Kind.DAY, (row, input) ->
                                Cells.activity(input.evidence().of(row.user().id(), Service.COPILOT), input))
                        .cell("report.column.copilotDays", Kind.COUNT, (row, input) -> days(row, input))
                        .cell("report.column.copilotApps", Kind.COUNT, CopilotReport::appsInUse)
                        .cell("report.column.copilotScore", Kind.SHARE, CopilotReport::score)
                        .all(CopilotReport::apps)
                        .more().all(CopilotReport::licenses).all(People.status(Line::user))
                        .all(People.lastSignIn(Line::user)).all(People.details(Line::user)),
                CopilotReport::lines)
                .with(input -> Sheet.strange(COPILOT,
                        CopilotApp.all().stream().map(CopilotApp::title).collect(Collectors.toUnmodifiableSet()), input,
                        (line, sheet, now) -> sheet.row(line.user(), now)));
    }

    private static List<Line> lines(ReportInput input) {
        MeasuredPlans measured = input.advice().situation().measured();
        Set<SkuId> copilot = input.snapshot().products().stream()
                .filter(product -> product.plans().stream()
                        .anyMatch(plan -> measured.of(plan.id()).contains(Service.COPILOT)))
                .map(product -> product.id()).collect(Collectors.toUnmodifiableSet());
        return PeopleReports.those(input, _ -> true).stream()
                .map(user -> new Line(user, user.products().stream().filter(copilot::contains)
                        .collect(Collectors.toUnmodifiableSet())))
                .filter(line -> !line.products().isEmpty()
                        || Sheet.of(COPILOT, input).filter(sheet -> sheet.row(line.user(), input) >= 0).isPresent())
                .toList();
    }

    private static Columns<Line> apps(Columns<Line> columns) {
        CopilotApp.all().forEach(app -> columns.cell("report.copilot." + app.name(), Kind.DAY, (row, input) ->
                Sheet.of(COPILOT, input).filter(sheet -> sheet.row(row.user(), input) >= 0)
                        .map(sheet -> sheet.cell(sheet.row(row.user(), input), app.title(), Kind.DAY))
                        .orElse(Cell.UNKNOWN)));
        return columns;
    }

    /// How many of the apps were used with Copilot within the chosen period.
    private static Cell appsInUse(Line row, ReportInput input) {
        return Sheet.of(COPILOT, input).filter(sheet -> sheet.row(row.user(), input) >= 0)
                .<Cell>map(sheet -> Cell.of(inUse(sheet, row, input))).orElse(Cell.UNKNOWN);
    }

    private static long inUse(Sheet sheet, Line row, ReportInput input) {
        LocalDate first = input.today().minusDays(input.period().days());
        int place = sheet.row(row.user(), input);
        return CopilotApp.all().stream().map(app -> sheet.table().day(place, app.title()))
                .filter(day -> day != null && !day.isBefore(first)).count();
    }

    /// The part of the apps that the report knows in which Copilot was used.
    private static Cell score(Line row, ReportInput input) {
        Sheet sheet = Sheet.of(COPILOT, input).filter(one -> one.row(row.user(), input) >= 0).orElse(null);
        if (sheet == null) {
            return Cell.UNKNOWN;
        }
        long known = CopilotApp.all().stream().filter(app -> sheet.table().column(app.title()).isPresent()).count();
        return known == 0 ? Cell.UNKNOWN : new Cell.Share((double) inUse(sheet, row, input) / known);
    }

    private static Cell days(Line row, ReportInput input) {
        return switch (input.evidence().of(row.user().id(), Service.COPILOT)) {
            case LastActivity.On(var day) -> Cell.of(Cells.days(day, input.today()));
            case LastActivity.Unknown _ -> Cell.UNKNOWN;
            case LastActivity.NoneIn _,
                 LastActivity.NotLicensed _ -> Cell.NONE;
        };
    }

    private static Columns<Line> licenses(Columns<Line> columns) {
        return columns
                .list("report.column.origins", (row, input) -> row.paths().stream()
                        .map(path -> input.names().origin(path.source())).distinct().sorted().toList())
                .list("report.column.plansOn", (row, input) -> row.plans(input, true))
                .list("report.column.disabledPlans", (row, input) -> row.plans(input, false))
                .cell("report.column.plansOnCount", Kind.COUNT, (row, input) ->
                        Cell.of(row.plans(input, true).size()));
    }
}
