package app.seatkeeper.demo.tenant;

/// A directory role that is in use in the tenant.
///
/// @param id          the object id in this tenant
/// @param templateId  the id that is the same in every tenant, the value of `wids` in tokens
/// @param name        the display name
/// @param description one sentence on what it may do
public record Role(String id, String templateId, String name, String description) {

    /// May do everything.
    public static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";
    /// May assign licenses and set usage locations.
    public static final String LICENSE_ADMINISTRATOR = "4d6ac14f-3453-41d0-bef9-a3e0c569773a";
    /// May edit people and their licenses.
    public static final String USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";
    /// May write basic properties and licenses.
    public static final String DIRECTORY_WRITERS = "9360feb5-f418-4baa-8175-e2a00bac4301";
    /// May look after groups and their licenses.
    public static final String GROUPS_ADMINISTRATOR = "fdd7a751-b60b-444a-984c-02652fe8fa1c";
    /// May read everything an administrator may read.
    public static final String GLOBAL_READER = "f2ef992c-3afb-46b9-b7cf-a126ee74c451";
    /// May read the directory.
    public static final String DIRECTORY_READERS = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";
    /// May read usage and sign-in reports.
    public static final String REPORTS_READER = "4a5d8f65-41da-4de4-8968-e035b65339cf";
    /// May read security data.
    public static final String SECURITY_READER = "5d6b6bb7-de71-4623-b4af-96380a352509";
    /// May read how many people use what, but not who.
    public static final String USAGE_SUMMARY_REPORTS_READER = "75934031-6c7e-415a-99d7-48dbd49e875e";
    /// May look after mailboxes.
    public static final String EXCHANGE_ADMINISTRATOR = "29232cdf-9323-42fd-ade2-1d097af3e4de";
    /// May look after sites.
    public static final String SHAREPOINT_ADMINISTRATOR = "f28a1f50-f6e7-4571-818b-6a12f2af6b6c";
    /// May look after Teams.
    public static final String TEAMS_ADMINISTRATOR = "69091246-20e8-4a56-aa4d-066075b2a7a8";
    /// May look after calls and meetings.
    public static final String TEAMS_COMMUNICATIONS_ADMINISTRATOR = "baf37b3a-610e-45da-9e62-d9d1e5e8914b";
    /// May look after Skype for Business.
    public static final String SKYPE_ADMINISTRATOR = "75941009-915a-4869-abe7-691bff18279e";
    /// May look after purchases.
    public static final String BILLING_ADMINISTRATOR = "b0f54661-2d74-4c50-afa3-1ec803f12efe";
    /// The mark of a person without a role.
    public static final String PLAIN_MEMBER = "b79fbf4d-3ef9-4689-8143-76b194e85509";
}
