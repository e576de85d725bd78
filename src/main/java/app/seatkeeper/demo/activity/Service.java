package app.seatkeeper.demo.activity;

import java.util.List;

/// A service whose use is reported, and how much it is used in the demo tenant.
public enum Service {
    EXCHANGE("Exchange", 97.8, 3, 92, 60),
    OUTLOOK("Outlook", 97.8, 3, 92, 60),
    TEAMS("Teams", 92.5, 5, 85, 60),
    ONEDRIVE("OneDrive", 77, 20, 45, 60),
    SHAREPOINT("SharePoint", 67.5, 25, 30, 55),
    /// The apps of Microsoft 365 that are installed.
    APPS("Apps", 95.4, 6, 85, 70),
    /// Yammer, as the reports still call it.
    VIVA_ENGAGE("Yammer", 22.6, 28, 15, 30),
    COPILOT("Copilot", 76, 25, 50, 60),
    /// Retired: a few people used it some time ago.
    SKYPE("Skype For Business", 0, 0, 5, 1.5);

    /// The services of the reports on active users, in the order of their columns.
    public static final List<Service> REPORTED = List.of(EXCHANGE, ONEDRIVE, SHAREPOINT, SKYPE, VIVA_ENGAGE, TEAMS);

    private final String title;
    private final double share;
    private final int gap;
    private final int often;
    private final double earlier;

    /// All but the gap are percent.
    ///
    /// @param share   of those who work here now and may use it, who do
    /// @param gap     days at most between the last sign-in and the last use
    /// @param often   of working days on which somebody keen uses it
    /// @param earlier of the others, who used it more than a month ago
    Service(String title, double share, int gap, int often, double earlier) {
        this.title = title;
        this.share = share;
        this.gap = gap;
        this.often = often;
        this.earlier = earlier;
    }

    /// The name in the titles of report columns.
    public String title() {
        return title;
    }

    double share() {
        return share;
    }

    int gap() {
        return gap;
    }

    int often() {
        return often;
    }

    double earlier() {
        return earlier;
    }
}
