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
    /// May look after purchases.
    public static final String BILLING_ADMINISTRATOR = "b0f54661-2d74-4c50-afa3-1ec803f12efe";
    /// The mark of a person without a role.
    public static final String PLAIN_MEMBER = "b79fbf4d-3ef9-4689-8143-76b194e85509";
}
