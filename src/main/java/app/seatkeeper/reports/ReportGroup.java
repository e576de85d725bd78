package app.seatkeeper.reports;

/// What a report is about.
public enum ReportGroup {
    PEOPLE,
    PRODUCTS,
    GROUPS,
    WASTE,
    COST,
    USAGE,
    SESSION;

    /// The key of its title.
    public String title() {
        return "report.group." + name();
    }
}
