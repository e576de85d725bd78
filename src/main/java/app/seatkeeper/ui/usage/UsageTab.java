package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.workspace.UsageDesk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The tabs of the screen, in their order.
enum UsageTab {
    SERVICES,
    APPS,
    COPILOT,
    /// Messages, calls and meetings in Teams, and those of Skype for Business.
    CALLS,
    ACTIVATIONS,
    /// Mail, OneDrive, SharePoint and Viva Engage.
    MAIL,
    UNMATCHED;

    /// The reports the tab is made of. Last activities come from the widest period, whichever is chosen.
    Set<ReportKey> reports(Period period) {
        return switch (this) {
            case SERVICES, UNMATCHED -> UsageDesk.RECENCY;
            case COPILOT -> Set.of(ReportKey.of(UsageReport.COPILOT, Period.D180));
            case APPS -> Set.of(ReportKey.of(UsageReport.APPS, period));
            case ACTIVATIONS -> Set.of(ReportKey.of(UsageReport.ACTIVATIONS, period));
            case CALLS, MAIL -> Counted.in(this).stream().map(one -> ReportKey.of(one.report(), period))
                    .collect(Collectors.toUnmodifiableSet());
        };
    }

    /// The services of which one must concern a person who stands in the tab; empty where everybody does.
    List<Service> services() {
        return switch (this) {
            case SERVICES, UNMATCHED -> List.of();
            case APPS, ACTIVATIONS -> List.of(Service.APPS);
            case COPILOT -> List.of(Service.COPILOT);
            case CALLS -> List.of(Service.TEAMS, Service.SKYPE);
            case MAIL -> List.of(Service.EXCHANGE, Service.ONEDRIVE, Service.SHAREPOINT, Service.VIVA_ENGAGE);
        };
    }

    /// Whether what it shows depends on the period.
    boolean countsInPeriod() {
        return this == SERVICES || this == APPS || this == CALLS || this == MAIL;
    }

    /// Whether its rows are people of the tenant, so that filters for people hold.
    boolean isAboutPeople() {
        return this != UNMATCHED;
    }

    /// What a file with it is called.
    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
