package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.workspace.Insight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// How many people use a service, as Microsoft counts them without naming anybody.
///
/// @param active     as reported; below 0 where no report tells it
/// @param switchedOn people with a plan of the service that is on, counted from licenses
record ServiceTotal(Service service, long active, long switchedOn) {

    private static final Map<Service, String> TITLES = new EnumMap<>(Map.of(
            Service.EXCHANGE, "Exchange Active", Service.TEAMS, "Teams Active", Service.ONEDRIVE, "OneDrive Active",
            Service.SHAREPOINT, "SharePoint Active", Service.VIVA_ENGAGE, "Yammer Active",
            Service.SKYPE, "Skype For Business Active"));

    /// Services that anybody has or uses.
    static List<ServiceTotal> of(Insight insight, Period period) {
        Evidence evidence = insight.evidence();
        Map<Service, Long> switchedOn = switchedOn(insight);
        List<ServiceTotal> totals = new ArrayList<>();
        for (Service service : Service.values()) {
            long active = active(evidence, service, period);
            long on = switchedOn.getOrDefault(service, 0L);
            if (active > 0 || on > 0) {
                totals.add(new ServiceTotal(service, active, on));
            }
        }
        return totals;
    }

    private static Map<Service, Long> switchedOn(Insight insight) {
        Map<Service, Long> counts = new EnumMap<>(Service.class);
        for (User user : insight.snapshot().users()) {
            insight.evidence().licensed(user.id()).forEach(service -> counts.merge(service, 1L, Long::sum));
        }
        return counts;
    }

    /// The sums Microsoft makes; for apps and Copilot, of which it makes none, the rows with a day in the period.
    private static long active(Evidence evidence, Service service, Period period) {
        String title = TITLES.get(service);
        if (title == null) {
            return switch (service) {
                case APPS -> rows(evidence, UsageReport.APPS, period);
                case COPILOT -> rows(evidence, UsageReport.COPILOT, period);
                case OUTLOOK -> rows(evidence, UsageReport.EMAIL_APPS, period);
                case EXCHANGE, TEAMS, ONEDRIVE, SHAREPOINT, VIVA_ENGAGE, SKYPE -> -1;
            };
        }
        return evidence.usage().table(UsageReport.SERVICE_USER_COUNTS, period).stream()
                .filter(table -> table.size() > 0).map(table -> table.number(table.size() - 1, title))
                .filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).findFirst().orElse(-1);
    }

    private static long rows(Evidence evidence, UsageReport report, Period period) {
        ReportTable table = evidence.usage().widest(report).orElse(null);
        if (table == null || table.refreshed() == null) {
            return -1;
        }
        var first = table.refreshed().minusDays(period.days());
        long active = 0;
        for (int row = 0; row < table.size(); row++) {
            var day = table.day(row, "Last Activity Date");
            active += day != null && day.isAfter(first) ? 1 : 0;
        }
        return active;
    }

    boolean isKnown() {
        return active >= 0;
    }

    /// More than 1 where people are still active whose license has been taken away.
    double share() {
        return switchedOn == 0 ? 0 : (double) active / switchedOn;
    }
}
