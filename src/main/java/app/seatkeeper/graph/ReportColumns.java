package app.seatkeeper.graph;

import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.UsageReport;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The columns without which a report cannot be understood: the day up to which it counts, and whom a row is about.
final class ReportColumns {

    private static final String REFRESHED = "Report Refresh Date";

    private ReportColumns() {
    }

    static List<String> required(UsageReport report) {
        return switch (report) {
            case ACTIVE_USER_COUNTS -> List.of(REFRESHED, "Report Date");
            case SERVICE_USER_COUNTS -> List.of(REFRESHED);
            case ONEDRIVE_USAGE -> List.of(REFRESHED, "Owner Principal Name");
            case ACTIVE_USERS, EMAIL_ACTIVITY, EMAIL_APPS, MAILBOX_USAGE, TEAMS_ACTIVITY, ONEDRIVE_ACTIVITY,
                 SHAREPOINT_ACTIVITY, VIVA_ENGAGE_ACTIVITY, SKYPE_ACTIVITY, APPS, ACTIVATIONS, COPILOT ->
                    List.of(REFRESHED, "User Principal Name");
        };
    }

    /// The first required column that is not among some titles.
    static Optional<String> missing(UsageReport report, Collection<String> titles) {
        Set<String> there = titles.stream().map(ReportTable::folded).collect(Collectors.toUnmodifiableSet());
        return required(report).stream().filter(title -> !there.contains(ReportTable.folded(title))).findFirst();
    }

    /// @throws Malformed if one is missing, naming it
    static void demand(UsageReport report, Collection<String> titles) throws Malformed {
        Optional<String> missing = missing(report, titles);
        if (missing.isPresent()) {
            throw new Malformed("The report has no column \"" + missing.get() + "\"");
        }
    }
}
