package app.seatkeeper.reports;

import java.util.List;

/// Every report there is, in the order of the catalogue.
public enum ReportName {
    USERS_AND_LICENSES(ReportGroup.PEOPLE),
    ASSIGNMENTS(ReportGroup.PEOPLE),
    SERVICE_PLANS(ReportGroup.PEOPLE),
    PRODUCTS_AND_SEATS(ReportGroup.PRODUCTS),
    SUBSCRIPTIONS(ReportGroup.PRODUCTS),
    LICENSED_GROUPS(ReportGroup.GROUPS),
    ASSIGNMENT_ERRORS(ReportGroup.GROUPS),
    DUPLICATES(ReportGroup.WASTE),
    OVERLAPS(ReportGroup.WASTE),
    INACTIVE_USERS(ReportGroup.WASTE),
    NEVER_SIGNED_IN(ReportGroup.WASTE),
    BLOCKED_USERS(ReportGroup.WASTE),
    LICENSED_GUESTS(ReportGroup.WASTE),
    LICENSED_MAILBOXES(ReportGroup.WASTE),
    SPARE_SEATS(ReportGroup.WASTE),
    DOWNGRADES(ReportGroup.WASTE),
    UNLICENSED_USERS(ReportGroup.PEOPLE),
    COST_SUMMARY(ReportGroup.COST),
    COST_PER_USER(ReportGroup.COST),
    SAVINGS(ReportGroup.COST),
    PRICE_CHANGES(ReportGroup.COST),
    ACTIVE_USERS(ReportGroup.USAGE),
    APPS_AND_PLATFORMS(ReportGroup.USAGE),
    ACTIVATIONS(ReportGroup.USAGE),
    ACTIVITY(ReportGroup.USAGE),
    STORAGE(ReportGroup.USAGE),
    COPILOT(ReportGroup.USAGE),
    ADMINISTRATORS(ReportGroup.PEOPLE),
    SESSION_ACTIVITY(ReportGroup.SESSION),
    RUN_RESULTS(ReportGroup.SESSION),
    UNMATCHED_ACTIVITY(ReportGroup.USAGE),
    ROSTER(ReportGroup.PEOPLE);

    private final ReportGroup group;

    ReportName(ReportGroup group) {
        this.group = group;
    }

    public ReportGroup group() {
        return group;
    }

    /// Its place in the catalogue, from 1.
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /// The key of its title.
    public String title() {
        return "report.name." + name();
    }

    /// The key of the question it answers.
    public String question() {
        return "report.question." + name();
    }
}
