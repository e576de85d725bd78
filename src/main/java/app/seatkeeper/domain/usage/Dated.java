package app.seatkeeper.domain.usage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Which column of which report tells when somebody last used a service.
final class Dated {

    private static final String LAST = "Last Activity Date";

    private static final Map<UsageReport, List<Dated>> ALL = Map.ofEntries(
            Map.entry(UsageReport.ACTIVE_USERS, List.of(
                    new Dated(Service.EXCHANGE, "Exchange Last Activity Date"),
                    new Dated(Service.TEAMS, "Teams Last Activity Date"),
                    new Dated(Service.ONEDRIVE, "OneDrive Last Activity Date"),
                    new Dated(Service.SHAREPOINT, "SharePoint Last Activity Date"),
                    new Dated(Service.VIVA_ENGAGE, "Yammer Last Activity Date"),
                    new Dated(Service.SKYPE, "Skype For Business Last Activity Date"))),
            Map.entry(UsageReport.EMAIL_ACTIVITY, List.of(new Dated(Service.EXCHANGE, LAST))),
            Map.entry(UsageReport.EMAIL_APPS, List.of(new Dated(Service.OUTLOOK, LAST))),
            Map.entry(UsageReport.TEAMS_ACTIVITY, List.of(new Dated(Service.TEAMS, LAST))),
            Map.entry(UsageReport.ONEDRIVE_ACTIVITY, List.of(new Dated(Service.ONEDRIVE, LAST))),
            Map.entry(UsageReport.SHAREPOINT_ACTIVITY, List.of(new Dated(Service.SHAREPOINT, LAST))),
            Map.entry(UsageReport.VIVA_ENGAGE_ACTIVITY, List.of(new Dated(Service.VIVA_ENGAGE, LAST))),
            Map.entry(UsageReport.SKYPE_ACTIVITY, List.of(new Dated(Service.SKYPE, LAST))),
            Map.entry(UsageReport.APPS, List.of(new Dated(Service.APPS, LAST))),
            Map.entry(UsageReport.COPILOT, List.of(new Dated(Service.COPILOT, LAST))));

    private final Service service;
    private final String title;

    private Dated(Service service, String title) {
        this.service = service;
        this.title = title;
    }

    static List<Dated> of(UsageReport report) {
        return ALL.getOrDefault(report, List.of());
    }

    /// The reports that tell when a service was last used, the one with all services first.
    static List<UsageReport> reports(Service service) {
        return Stream.of(UsageReport.values())
                .filter(report -> of(report).stream().anyMatch(dated -> dated.service == service)).toList();
    }

    Service service() {
        return service;
    }

    /// The column; -1 where the report does not have it.
    int column(ReportTable table) {
        return Objects.requireNonNullElse(table.column(title).orElse(null), -1);
    }

    String title() {
        return title;
    }
}
