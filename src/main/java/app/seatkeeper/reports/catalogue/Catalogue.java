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
            PeopleReports.blocked(),
            PeopleReports.guests(),
            ProductReports.spareSeats(),
            PeopleReports.unlicensed(),
            PeopleReports.administrators(),
            RunReports.sessionActivity(),
            RunReports.runResults(),
            RosterReport.roster());

    private Catalogue() { }

    public static List<Report<?>> reports() {
        return REPORTS;
    }

    public static Report<?> report(ReportName name) {
        return REPORTS.stream().filter(report -> report.name() == name).findFirst().orElseThrow();
    }
}
