package app.seatkeeper.ui.overview;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.workspace.Insight;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// How many people were active in a service in the last thirty days.
///
/// @param unknown people of whom nobody knows, though they have a plan of the service
/// @param told    whether anything is known at all
record ServiceUse(Service service, long active, long inactive, long unknown, boolean told) {

    static final int DAYS = 30;

    private static final List<Service> SHOWN = List.of(Service.EXCHANGE, Service.TEAMS, Service.ONEDRIVE,
            Service.SHAREPOINT, Service.APPS, Service.VIVA_ENGAGE, Service.COPILOT);

    long all() {
        return active + inactive + unknown;
    }

    /// The services that concern anybody; none before any report was read.
    static List<ServiceUse> of(Insight insight) {
        if (insight.evidence().isConcealed()) {
            return insight.evidence().usage().table(UsageReport.SERVICE_USER_COUNTS, Period.D30)
                    .map(ServiceUse::totals).orElse(List.of());
        }
        return insight.evidence().asOf() == null ? List.of()
                : SHOWN.stream().map(service -> counted(service, insight)).filter(use -> use.all() > 0).toList();
    }

    /// Counted person by person.
    private static ServiceUse counted(Service service, Insight insight) {
        Evidence evidence = insight.evidence();
        long active = 0;
        long inactive = 0;
        long unknown = 0;
        for (User user : insight.snapshot().users()) {
            switch (evidence.of(user.id(), service)) {
                case LastActivity.On(var day) when ChronoUnit.DAYS.between(day, insight.today()) <= DAYS -> active++;
                case LastActivity.On _, LastActivity.NoneIn _ -> inactive++;
                case LastActivity.Unknown _ -> unknown++;
                case LastActivity.NotLicensed _ -> { }
            }
        }
        return new ServiceUse(service, active, inactive, unknown, active + inactive > 0);
    }

    /// Microsoft's own totals, which name nobody.
    private static List<ServiceUse> totals(ReportTable table) {
        return Stream.of(Service.EXCHANGE, Service.TEAMS, Service.ONEDRIVE, Service.SHAREPOINT, Service.VIVA_ENGAGE)
                .map(service -> total(service, table)).toList();
    }

    private static ServiceUse total(Service service, ReportTable table) {
        String name = switch (service) {
            case EXCHANGE -> "Exchange";
            case TEAMS -> "Teams";
            case ONEDRIVE -> "OneDrive";
            case SHAREPOINT -> "SharePoint";
            case VIVA_ENGAGE -> "Yammer";
            case OUTLOOK, APPS, COPILOT, SKYPE -> "";
        };
        OptionalLong active = number(table, name + " Active");
        OptionalLong inactive = number(table, name + " Inactive");
        return new ServiceUse(service, active.orElse(0), inactive.orElse(0), 0,
                active.isPresent() && inactive.isPresent());
    }

    private static OptionalLong number(ReportTable table, String column) {
        return table.size() == 0 ? OptionalLong.empty() : table.number(0, column);
    }
}
