package app.seatkeeper.reports.catalogue;

import static app.seatkeeper.reports.Source.Part.USERS;
import static app.seatkeeper.reports.Source.last;
import static app.seatkeeper.reports.Source.over;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Columns;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The report on how many people use each service: in the tenant, in each department, and on each day.
///
/// People of the tenant and of a department are counted here, from the last activity of each; beside the tenant and on
/// single days stand Microsoft's own counts, which include people the directory no longer has.
final class ServiceCounts {

    private static final Source.Use DAYS = over(UsageReport.ACTIVE_USER_COUNTS);
    private static final Source.Use SUMS = over(UsageReport.SERVICE_USER_COUNTS);

    /// What Microsoft calls the services in its counts.
    private static final Map<Service, String> TITLES = new EnumMap<>(Map.of(
            Service.EXCHANGE, "Exchange", Service.ONEDRIVE, "OneDrive", Service.SHAREPOINT, "SharePoint",
            Service.SKYPE, "Skype For Business", Service.VIVA_ENGAGE, "Yammer", Service.TEAMS, "Teams"));
    private static final String ALL = "Office 365";

    private ServiceCounts() { }

    /// For whom or when people are counted.
    enum Scope {
        TENANT,
        DEPARTMENT,
        DAY
    }

    /// One service in one scope.
    ///
    /// @param service  null for all services together
    /// @param people   those counted here; null on single days
    /// @param active   Microsoft's own count
    /// @param inactive likewise
    private record Line(Scope scope, String name, @Nullable Service service, @Nullable Tally people, Cell active,
            Cell inactive) {

        Cell count(ToLongFunction<Tally> number) {
            return people == null ? Cell.NONE : Cell.of(number.applyAsLong(people));
        }

        Cell share(int days) {
            return people == null || people.concerned() == 0 ? Cell.NONE
                    : new Cell.Share((double) people.within(days) / people.concerned());
        }
    }

    static Report<?> activeUsers() {
        return new Report<>(ReportName.ACTIVE_USERS,
                List.of(USERS, last(UsageReport.ACTIVE_USERS), last(UsageReport.EMAIL_APPS), last(UsageReport.APPS),
                        last(UsageReport.COPILOT), SUMS, DAYS),
                Columns.<Line>of()
                        .words("report.column.scope", (row, input) ->
                                input.words().of("report.scope." + row.scope().name()))
                        .text("report.column.name", Line::name)
                        .words("report.column.service", (row, input) -> input.words().of(row.service() == null
                                ? "report.allServices" : "report.service." + row.service().name()))
                        .cell("report.column.concerned", Kind.COUNT, (row, _) -> row.count(Tally::concerned))
                        .cell("report.column.period", Kind.COUNT, (_, input) -> Cell.of(input.period().days()))
                        .cell("report.column.activePeople", Kind.COUNT, (row, input) ->
                                row.count(people -> people.within(input.period().days())))
                        .cell("report.column.shareActive", Kind.SHARE, (row, input) ->
                                row.share(input.period().days()))
                        .all(ServiceCounts::windows)
                        .cell("report.column.microsoftActive", Kind.COUNT, (row, _) -> row.active())
                        .cell("report.column.microsoftInactive", Kind.COUNT, (row, _) -> row.inactive()),
                ServiceCounts::lines);
    }

    private static Columns<Line> windows(Columns<Line> columns) {
        return columns
                .cell("report.column.active7", Kind.COUNT, (row, _) -> row.count(people -> people.within(7)))
                .cell("report.column.active30", Kind.COUNT, (row, _) -> row.count(people -> people.within(30)))
                .cell("report.column.active90", Kind.COUNT, (row, _) -> row.count(people -> people.within(90)))
                .cell("report.column.active180", Kind.COUNT, (row, _) -> row.count(people -> people.within(180)))
                .cell("report.column.notActive", Kind.COUNT, (row, _) -> row.count(Tally::none))
                .cell("report.column.unknownPeople", Kind.COUNT, (row, _) -> row.count(Tally::unknown));
    }

    private static List<Line> lines(ReportInput input) {
        List<Line> all = new ArrayList<>();
        Counts tenant = new Counts();
        Map<String, Counts> departments = new TreeMap<>();
        for (User user : input.users()) {
            Counts own = departments.computeIfAbsent(user.profile().department().strip(), _ -> new Counts());
            for (Service service : Service.values()) {
                LastActivity last = input.evidence().of(user.id(), service);
                tenant.of(service).add(last, input.today());
                own.of(service).add(last, input.today());
            }
            LastActivity newest = input.evidence().newest(user.id());
            tenant.all.add(newest, input.today());
            own.all.add(newest, input.today());
        }
        add(Scope.TENANT, input.snapshot().tenant().name(), tenant, input, all);
        departments.forEach((name, counts) -> add(Scope.DEPARTMENT,
                name.isEmpty() ? input.words().of("report.without.DEPARTMENT") : name, counts, input, all));
        days(input, all);
        return all;
    }

    /// The counts of one scope.
    private static final class Counts {

        private final Map<Service, Tally> services = new EnumMap<>(Service.class);
        private final Tally all = new Tally();

        Tally of(Service service) {
            return services.computeIfAbsent(service, _ -> new Tally());
        }
    }

    private static void add(Scope scope, String name, Counts counts, ReportInput input, List<Line> all) {
        all.add(new Line(scope, name, null, counts.all, sum(scope, ALL + " Active", input),
                sum(scope, ALL + " Inactive", input)));
        for (Service service : Service.values()) {
            String title = TITLES.getOrDefault(service, "");
            all.add(new Line(scope, name, service, counts.of(service),
                    title.isEmpty() ? Cell.NONE : sum(scope, title + " Active", input),
                    title.isEmpty() ? Cell.NONE : sum(scope, title + " Inactive", input)));
        }
    }

    /// Microsoft's count for the tenant; there is none for a department.
    private static Cell sum(Scope scope, String title, ReportInput input) {
        return scope == Scope.TENANT ? Sheet.of(SUMS, input).filter(sheet -> sheet.table().size() > 0)
                .map(sheet -> sheet.cell(0, title, Kind.COUNT)).orElse(Cell.UNKNOWN) : Cell.NONE;
    }

    private static void days(ReportInput input, List<Line> all) {
        Sheet.of(DAYS, input).ifPresent(sheet -> IntStream.range(0, sheet.table().size()).forEach(row -> {
            String day = sheet.table().text(row, "Report Date");
            all.add(new Line(Scope.DAY, day, null, null, sheet.cell(row, ALL, Kind.COUNT), Cell.NONE));
            TITLES.forEach((service, title) -> all.add(new Line(
                    Scope.DAY, day, service, null, sheet.cell(row, title, Kind.COUNT), Cell.NONE)));
        }));
    }
}
