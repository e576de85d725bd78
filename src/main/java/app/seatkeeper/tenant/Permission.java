package app.seatkeeper.tenant;

import java.util.Arrays;
import java.util.Optional;

/// A permission of Microsoft Graph that the application may ask for, as Microsoft names it.
///
/// Source: Microsoft Graph permissions reference.
public enum Permission {
    USER_READ("User.Read"),
    USER_READ_ALL("User.Read.All"),
    ORGANIZATION_READ_ALL("Organization.Read.All"),
    GROUP_READ_ALL("Group.Read.All"),
    ROLE_MANAGEMENT_READ_DIRECTORY("RoleManagement.Read.Directory"),
    AUDIT_LOG_READ_ALL("AuditLog.Read.All"),
    REPORTS_READ_ALL("Reports.Read.All"),
    REPORT_SETTINGS_READ_WRITE_ALL("ReportSettings.ReadWrite.All"),
    CALL_RECORDS_READ_ALL("CallRecords.Read.All"),
    LICENSE_ASSIGNMENT_READ_WRITE_ALL("LicenseAssignment.ReadWrite.All"),
    USER_READ_WRITE_ALL("User.ReadWrite.All"),
    USER_ENABLE_DISABLE_ACCOUNT_ALL("User.EnableDisableAccount.All"),
    USER_REVOKE_SESSIONS_ALL("User.RevokeSessions.All"),
    GROUP_MEMBER_READ_WRITE_ALL("GroupMember.ReadWrite.All");

    private final String scope;

    Permission(String scope) {
        this.scope = scope;
    }

    /// Its name, for example `User.Read.All`; what a token's `scp` or `roles` says.
    public String scope() {
        return scope;
    }

    /// The permission of a name, in any case; empty for one that the application never asks for.
    public static Optional<Permission> of(String scope) {
        return Arrays.stream(values()).filter(one -> one.scope.equalsIgnoreCase(scope)).findFirst();
    }
}
