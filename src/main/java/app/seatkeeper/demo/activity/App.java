package app.seatkeeper.demo.activity;

/// A program of Microsoft 365, in the order of the report's columns.
public enum App {
    OUTLOOK("Outlook", 96),
    WORD("Word", 82),
    EXCEL("Excel", 78),
    POWERPOINT("PowerPoint", 55),
    ONENOTE("OneNote", 30),
    TEAMS("Teams", 90);

    /// What programs run on, in the order of the report's columns.
    public enum Platform {
        WINDOWS("Windows"),
        MAC("Mac"),
        MOBILE("Mobile"),
        WEB("Web");

        private final String title;

        Platform(String title) {
            this.title = title;
        }

        /// The name in the titles of columns.
        public String title() {
            return title;
        }
    }

    private final String title;
    private final int share;

    App(String title, int share) {
        this.title = title;
        this.share = share;
    }

    /// The name in the titles of columns.
    public String title() {
        return title;
    }

    /// Percent of those who use programs on a platform, who use this one there.
    int share() {
        return share;
    }
}
