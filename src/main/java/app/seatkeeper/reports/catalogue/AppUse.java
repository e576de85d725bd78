package app.seatkeeper.reports.catalogue;

/// Where somebody used the Microsoft 365 apps, with the title of Microsoft's column.
enum AppUse {
    WINDOWS("Windows"),
    MAC("Mac"),
    MOBILE("Mobile"),
    WEB("Web"),
    OUTLOOK("Outlook"),
    WORD("Word"),
    EXCEL("Excel"),
    POWERPOINT("PowerPoint"),
    ONENOTE("OneNote"),
    TEAMS("Teams"),
    OUTLOOK_WINDOWS("Outlook (Windows)"),
    WORD_WINDOWS("Word (Windows)"),
    EXCEL_WINDOWS("Excel (Windows)"),
    POWERPOINT_WINDOWS("PowerPoint (Windows)"),
    ONENOTE_WINDOWS("OneNote (Windows)"),
    TEAMS_WINDOWS("Teams (Windows)"),
    OUTLOOK_MAC("Outlook (Mac)"),
    WORD_MAC("Word (Mac)"),
    EXCEL_MAC("Excel (Mac)"),
    POWERPOINT_MAC("PowerPoint (Mac)"),
    ONENOTE_MAC("OneNote (Mac)"),
    TEAMS_MAC("Teams (Mac)"),
    OUTLOOK_MOBILE("Outlook (Mobile)"),
    WORD_MOBILE("Word (Mobile)"),
    EXCEL_MOBILE("Excel (Mobile)"),
    POWERPOINT_MOBILE("PowerPoint (Mobile)"),
    ONENOTE_MOBILE("OneNote (Mobile)"),
    TEAMS_MOBILE("Teams (Mobile)"),
    OUTLOOK_WEB("Outlook (Web)"),
    WORD_WEB("Word (Web)"),
    EXCEL_WEB("Excel (Web)"),
    POWERPOINT_WEB("PowerPoint (Web)"),
    ONENOTE_WEB("OneNote (Web)"),
    TEAMS_WEB("Teams (Web)");

    private final String title;

    AppUse(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// Whether it is a platform or an app as a whole rather than an app on a platform.
    boolean isWhole() {
        return !title.endsWith(")");
    }
}
