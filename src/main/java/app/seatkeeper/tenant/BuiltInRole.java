package app.seatkeeper.tenant;

/// The roles of Microsoft Entra that matter here.
///
/// Source: Microsoft Entra built-in roles reference (template ids).
public enum BuiltInRole {
    GLOBAL_ADMINISTRATOR("62e90394-69f5-4237-9190-012177145e10", "Global Administrator"),
    LICENSE_ADMINISTRATOR("4d6ac14f-3453-41d0-bef9-a3e0c569773a", "License Administrator"),
    USER_ADMINISTRATOR("fe930be7-5e62-47db-91af-98c3a49a38b1", "User Administrator"),
    GROUPS_ADMINISTRATOR("fdd7a751-b60b-444a-984c-02652fe8fa1c", "Groups Administrator"),
    GLOBAL_READER("f2ef992c-3afb-46b9-b7cf-a126ee74c451", "Global Reader"),
    REPORTS_READER("4a5d8f65-41da-4de4-8968-e035b65339cf", "Reports Reader"),
    SECURITY_READER("5d6b6bb7-de71-4623-b4af-96380a352509", "Security Reader"),
    EXCHANGE_ADMINISTRATOR("29232cdf-9323-42fd-ade2-1d097af3e4de", "Exchange Administrator"),
    SHAREPOINT_ADMINISTRATOR("f28a1f50-f6e7-4571-818b-6a12f2af6b6c", "SharePoint Administrator"),
    TEAMS_ADMINISTRATOR("69091246-20e8-4a56-aa4d-066075b2a7a8", "Teams Administrator");

    private final String templateId;
    private final String displayName;

    BuiltInRole(String templateId, String displayName) {
        this.templateId = templateId;
        this.displayName = displayName;
    }

    public String templateId() {
        return templateId;
    }

    /// Microsoft's English name.
    public String displayName() {
        return displayName;
    }
}
