package app.seatkeeper.demo.activity;

/// A place where Copilot is used.
public enum CopilotApp {
    TEAMS("microsoftTeamsCopilot"),
    WORD("wordCopilot"),
    EXCEL("excelCopilot"),
    POWERPOINT("powerPointCopilot"),
    OUTLOOK("outlookCopilot"),
    ONENOTE("oneNoteCopilot"),
    LOOP("loopCopilot"),
    CHAT("copilotChat");

    private final String property;

    CopilotApp(String property) {
        this.property = property;
    }

    /// The property in which the report tells its last use, for example `wordCopilotLastActivityDate`.
    public String property() {
        return property + "LastActivityDate";
    }
}
