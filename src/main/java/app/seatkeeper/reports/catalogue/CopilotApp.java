package app.seatkeeper.reports.catalogue;

import java.util.List;

/// Where Copilot is used. Source: `getMicrosoft365CopilotUsageUserDetail`, `…LastActivityDate`, beta.
enum CopilotApp {
    TEAMS("Microsoft Teams Copilot Last Activity Date"),
    WORD("Word Copilot Last Activity Date"),
    EXCEL("Excel Copilot Last Activity Date"),
    POWERPOINT("PowerPoint Copilot Last Activity Date"),
    OUTLOOK("Outlook Copilot Last Activity Date"),
    ONENOTE("OneNote Copilot Last Activity Date"),
    LOOP("Loop Copilot Last Activity Date"),
    CHAT("Copilot Chat Last Activity Date");

    private static final List<CopilotApp> ALL = List.of(values());

    private final String title;

    CopilotApp(String title) {
        this.title = title;
    }

    /// Microsoft's title of the column.
    String title() {
        return title;
    }

    static List<CopilotApp> all() {
        return ALL;
    }
}
