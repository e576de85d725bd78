package app.seatkeeper.tenant;

import java.util.Arrays;
import java.util.Optional;

/// A permission of Microsoft Graph that the application may ask for, as Microsoft names it.
///
/// Source: Microsoft Graph permissions reference. The ids are the same in every tenant: a delegated one for a person
/// who is signed in, another for an application without one.
public enum Permission {
    USER_READ("User.Read", "e1fe6dd8-ba31-4d61-89e7-88639da4683d", ""),
    USER_READ_ALL("User.Read.All",
            "a154be20-db9c-4678-8ab7-66f6cc099a59", "df021288-bdef-4463-88db-98f22de89214"),
    ORGANIZATION_READ_ALL("Organization.Read.All",
            "4908d5b9-3fb2-4b1e-9336-1888b7937185", "498476ce-e0fe-48b0-b801-37ba7e2685c6"),
    GROUP_READ_ALL("Group.Read.All",
            "5f8c59db-677d-491f-a6b8-5f174b11ec1d", "5b567255-7703-4780-807c-7be8301ae99b"),
    ROLE_MANAGEMENT_READ_DIRECTORY("RoleManagement.Read.Directory",
            "741c54c3-0c1e-44a1-818b-3f97ab4e8c83", "483bed4a-2ad3-4361-a73b-c83ccdbdc53c"),
    AUDIT_LOG_READ_ALL("AuditLog.Read.All",
            "e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20", "b0afded3-3588-46d8-8b3d-9842eff778da"),
    REPORTS_READ_ALL("Reports.Read.All",
            "02e97553-ed7b-43d0-ab3c-f8bace0d040c", "230c1aed-a721-4c5d-9cb4-a90514e508ef"),
    REPORT_SETTINGS_READ_WRITE_ALL("ReportSettings.ReadWrite.All",
            "b955410e-7715-4a88-a940-dfd551018df3", "2a60023f-3219-47ad-baa4-40e17cd02a1d"),
    CALL_RECORDS_READ_ALL("CallRecords.Read.All", "", "45bbb07e-7321-4fd7-a8f6-3ff27e6a81c8"),
    LICENSE_ASSIGNMENT_READ_WRITE_ALL("LicenseAssignment.ReadWrite.All",
            "f55016cc-149c-447e-8f21-7cf3ec1d6350", "5facf0c1-8979-4e95-abcf-ff3d079771c0"),
    USER_READ_WRITE_ALL("User.ReadWrite.All",
            "204e0828-b5ca-4ad8-b9f3-f32a958e7cc4", "741f803b-c850-494e-b5df-cde7c675a1ca"),
    USER_ENABLE_DISABLE_ACCOUNT_ALL("User.EnableDisableAccount.All",
            "f92e74e7-2563-467f-9dd0-902688cb5863", "3011c876-62b7-4ada-afa2-506cbbecc68c"),
    USER_REVOKE_SESSIONS_ALL("User.RevokeSessions.All",
            "fc30e98b-8810-4501-81f5-c20a3196387b", "77f3a031-c388-4f99-b373-dc68676a979e"),
    GROUP_MEMBER_READ_WRITE_ALL("GroupMember.ReadWrite.All",
            "f81125ac-d3b7-4573-a3b2-7099cc39df9e", "dbaae8cf-10b5-4b86-a4a1-f871c94c6695");

    private final String scope;
    private final String delegatedId;
    private final String applicationId;

    Permission(String scope, String delegatedId, String applicationId) {
        this.scope = scope;
        this.delegatedId = delegatedId;
        this.applicationId = applicationId;
    }

    /// Its name, for example `User.Read.All`; what a token's `scp` or `roles` says.
    public String scope() {
        return scope;
    }

    /// Its id for people, as a registration's manifest names it; empty where only an application can have it.
    public Optional<String> delegatedId() {
        return Optional.of(delegatedId).filter(id -> !id.isEmpty());
    }

    /// Its id for applications, as a registration's manifest names it; empty where only a person can have it.
    public Optional<String> applicationId() {
        return Optional.of(applicationId).filter(id -> !id.isEmpty());
    }

    /// The permission of a name, in any case; empty for one that the application never asks for.
    public static Optional<Permission> of(String scope) {
        return Arrays.stream(values()).filter(one -> one.scope.equalsIgnoreCase(scope)).findFirst();
    }
}
