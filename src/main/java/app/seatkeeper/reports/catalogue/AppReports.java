package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.last;
import static app.seatkeeper.reports.Source.over;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reports on the apps: on which platform they are used and on which devices they were activated.
final class AppReports {

    private static final Source.Use APPS = over(UsageReport.APPS);
    private static final Source.Use ACTIVATIONS = last(UsageReport.ACTIVATIONS);

    private AppReports() { }

    /// One row of a sheet and the user it is about.
    private record Line(User user, Sheet sheet, int row) {

        Cell cell(String title, Kind kind) {
            return sheet.cell(row, title, kind);
        }
    }

    /// Every row about a user, by the names of the users.
    private static List<Line> lines(Source.Use source, ReportInput input) {
        return Sheet.of(source, input).stream().flatMap(sheet -> PeopleReports.those(input, _ -> true).stream()
                .flatMap(user -> input.evidence().rows(user.id(), sheet.table().key()).stream()
                        .map(row -> new Line(user, sheet, row)))).toList();
    }

    static Report<?> appsAndPlatforms() {
        Columns<Line> columns = Columns.<Line>of().all(People.who(Line::user)).all(People.work(Line::user))
                .cell("report.column.period", Kind.COUNT, (_, input) -> Cell.of(input.period().days()))
                .cell("report.column.lastActivation", Kind.DAY, (row, _) -> row.cell("Last Activation Date", Kind.DAY))
                .cell("report.column.lastAppActivity", Kind.DAY, (row, _) -> row.cell("Last Activity Date", Kind.DAY));
        add(columns, true);
        add(columns.more(), false);
        return new Report<>(ReportName.APPS_AND_PLATFORMS, List.of(USERS, APPS),
                columns.more().all(People.status(Line::user)).all(People.details(Line::user)),
                input -> lines(APPS, input))
                .with(input -> Sheet.strange(APPS,
                        Stream.of(AppUse.values()).map(AppUse::title).collect(Collectors.toUnmodifiableSet()), input,
                        (line, _, _) -> line.row()));
    }

    private static void add(Columns<Line> columns, boolean whole) {
        Stream.of(AppUse.values()).filter(use -> use.isWhole() == whole).forEach(use ->
                columns.cell("report.app." + use.name(), Kind.YES_NO, (row, _) -> row.cell(use.title(), Kind.YES_NO)));
    }

    static Report<?> activations() {
        return new Report<>(ReportName.ACTIVATIONS, List.of(USERS, ACTIVATIONS),
                Columns.<Line>of().all(People.who(Line::user)).all(People.work(Line::user))
                        .cell("report.column.productType", Kind.TEXT, (row, _) -> row.cell("Product Type", Kind.TEXT))
                        .cell("report.column.lastActivation", Kind.DAY, (row, _) ->
                                row.cell("Last Activated Date", Kind.DAY))
                        .cell("report.column.windows", Kind.COUNT, (row, _) -> row.cell("Windows", Kind.COUNT))
                        .cell("report.column.mac", Kind.COUNT, (row, _) -> row.cell("Mac", Kind.COUNT))
                        .cell("report.column.ios", Kind.COUNT, (row, _) -> row.cell("iOS", Kind.COUNT))
                        .cell("report.column.android", Kind.COUNT, (row, _) -> row.cell("Android", Kind.COUNT))
                        .cell("report.column.windowsMobile", Kind.COUNT, (row, _) ->
                                row.cell("Windows 10 Mobile", Kind.COUNT))
                        .cell("report.column.sharedComputer", Kind.YES_NO, (row, _) ->
                                row.cell("Activated On Shared Computer", Kind.YES_NO))
                        .more().all(Licenses.held(Line::user)).all(People.status(Line::user))
                        .all(People.details(Line::user)),
                input -> lines(ACTIVATIONS, input))
                .with(input -> Sheet.strange(ACTIVATIONS, Set.of("Product Type", "Windows", "Mac", "iOS", "Android",
                        "Windows 10 Mobile", "Activated On Shared Computer"), input, (line, _, _) -> line.row()));
    }
}
