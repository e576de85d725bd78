package app.seatkeeper.reports.catalogue;

import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportName;
import java.util.List;

/// Every report, in the order in which they are offered.
public final class Catalogue {

    private static final List<Report<?>> REPORTS = List.of(
            PeopleReports.usersAndLicenses(),
            AssignmentReports.assignments(),
            PlanReports.servicePlans(),
            ProductReports.productsAndSeats(),
            ProductReports.subscriptions(),
            GroupReports.licensedGroups(),
            AssignmentReports.errors(),
            AssignmentReports.duplicates(),
            WasteReports.overlaps(),
            WasteReports.inactive(),
            WasteReports.neverSignedIn(),
            PeopleReports.blocked(),
            PeopleReports.guests(),
            StorageReports.licensedMailboxes(),
            ProductReports.spareSeats(),
            WasteReports.downgrades(),
            PeopleReports.unlicensed(),
            CostSummary.costSummary(),
            CostReports.perUser(),
            CostReports.savings(),
            PriceReports.priceChanges(),
            ServiceCounts.activeUsers(),
            AppReports.appsAndPlatforms(),
            AppReports.activations(),
            ActivityReport.activity(),
            StorageReports.storage(),
            CopilotReport.copilot(),
            PeopleReports.administrators(),
            RunReports.sessionActivity(),
            RunReports.runResults(),
            UnmatchedReport.unmatchedActivity(),
            RosterReport.roster());

    private Catalogue() { }

    public static List<Report<?>> reports() {
        return REPORTS;
    }

    public static Report<?> report(ReportName name) {
        return REPORTS.stream().filter(report -> report.name() == name).findFirst().orElseThrow();
    }
}
