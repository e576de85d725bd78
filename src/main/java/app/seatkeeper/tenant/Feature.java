package app.seatkeeper.tenant;

import static app.seatkeeper.tenant.BuiltInRole.EXCHANGE_ADMINISTRATOR;
import static app.seatkeeper.tenant.BuiltInRole.GLOBAL_ADMINISTRATOR;
import static app.seatkeeper.tenant.BuiltInRole.GLOBAL_READER;
import static app.seatkeeper.tenant.BuiltInRole.GROUPS_ADMINISTRATOR;
import static app.seatkeeper.tenant.BuiltInRole.LICENSE_ADMINISTRATOR;
import static app.seatkeeper.tenant.BuiltInRole.REPORTS_READER;
import static app.seatkeeper.tenant.BuiltInRole.SECURITY_READER;
import static app.seatkeeper.tenant.BuiltInRole.SHAREPOINT_ADMINISTRATOR;
import static app.seatkeeper.tenant.BuiltInRole.TEAMS_ADMINISTRATOR;
import static app.seatkeeper.tenant.BuiltInRole.USER_ADMINISTRATOR;

import java.util.EnumSet;
import java.util.Set;

/// What the application can do, and what Microsoft wants for it: permissions, and of a person also a role.
///
/// Source: Microsoft Graph permissions reference and Microsoft Entra built-in roles reference. Custom roles, and roles
/// over a part of the directory, are not known here; Microsoft decides in the end.
public enum Feature {
    /// Who is signed in, and their roles.
    PROFILE,
    /// People, their licenses, products and seats.
    ROSTER,
    /// Names of the groups that give licenses, and their members.
    GROUPS,
    /// Who holds a directory role.
    ROLE_HOLDERS,
    /// When people signed in last. Needs Entra ID P1 as well.
    SIGN_IN_DATA,
    /// What people use.
    USAGE_REPORTS,
    /// Whether reports conceal names.
    REPORT_SETTINGS,
    /// Calls and meetings one by one; for applications alone.
    CALL_RECORDS,
    /// Assign, remove and replace licenses, and change their plans.
    ASSIGN_LICENSES,
    /// Ask Microsoft to work out licenses again.
    REPROCESS,
    /// Set where people use their licenses.
    SET_USAGE_LOCATION,
    /// Edit names, departments and other details.
    EDIT_DETAILS,
    /// Block and enable accounts.
    BLOCK_SIGN_IN,
    /// End every session of a person.
    REVOKE_SESSIONS,
    /// Put people into licensing groups and take them out.
    CHANGE_GROUP_MEMBERS;

    /// Every permission it needs.
    public Set<Permission> permissions() {
        return switch (this) {
            case PROFILE -> EnumSet.of(Permission.USER_READ);
            case ROSTER -> EnumSet.of(Permission.USER_READ_ALL, Permission.ORGANIZATION_READ_ALL);
            case GROUPS -> EnumSet.of(Permission.GROUP_READ_ALL);
            case ROLE_HOLDERS -> EnumSet.of(Permission.ROLE_MANAGEMENT_READ_DIRECTORY);
            case SIGN_IN_DATA -> EnumSet.of(Permission.AUDIT_LOG_READ_ALL);
            case USAGE_REPORTS -> EnumSet.of(Permission.REPORTS_READ_ALL);
            case REPORT_SETTINGS -> EnumSet.of(Permission.REPORT_SETTINGS_READ_WRITE_ALL);
            case CALL_RECORDS -> EnumSet.of(Permission.CALL_RECORDS_READ_ALL);
            case ASSIGN_LICENSES -> EnumSet.of(Permission.LICENSE_ASSIGNMENT_READ_WRITE_ALL);
            case REPROCESS, SET_USAGE_LOCATION, EDIT_DETAILS -> EnumSet.of(Permission.USER_READ_WRITE_ALL);
            case BLOCK_SIGN_IN -> EnumSet.of(Permission.USER_ENABLE_DISABLE_ACCOUNT_ALL);
            case REVOKE_SESSIONS -> EnumSet.of(Permission.USER_REVOKE_SESSIONS_ALL);
            case CHANGE_GROUP_MEMBERS -> EnumSet.of(Permission.GROUP_MEMBER_READ_WRITE_ALL);
        };
    }

    /// The roles of which a person needs one; empty where any member may.
    public Set<BuiltInRole> roles() {
        return switch (this) {
            case PROFILE, ROSTER, GROUPS, ROLE_HOLDERS, CALL_RECORDS -> EnumSet.noneOf(BuiltInRole.class);
            case SIGN_IN_DATA ->
                    EnumSet.of(GLOBAL_ADMINISTRATOR, REPORTS_READER, SECURITY_READER, GLOBAL_READER);
            case USAGE_REPORTS -> EnumSet.of(GLOBAL_ADMINISTRATOR, REPORTS_READER, EXCHANGE_ADMINISTRATOR,
                    SHAREPOINT_ADMINISTRATOR, TEAMS_ADMINISTRATOR);
            case REPORT_SETTINGS -> EnumSet.of(GLOBAL_ADMINISTRATOR);
            case ASSIGN_LICENSES, REPROCESS, SET_USAGE_LOCATION ->
                    EnumSet.of(GLOBAL_ADMINISTRATOR, LICENSE_ADMINISTRATOR, USER_ADMINISTRATOR);
            case EDIT_DETAILS, BLOCK_SIGN_IN, REVOKE_SESSIONS ->
                    EnumSet.of(GLOBAL_ADMINISTRATOR, USER_ADMINISTRATOR);
            case CHANGE_GROUP_MEMBERS ->
                    EnumSet.of(GLOBAL_ADMINISTRATOR, GROUPS_ADMINISTRATOR, USER_ADMINISTRATOR);
        };
    }

    /// Whether only an application may do it, never a person.
    public boolean isForApplicationsAlone() {
        return this == CALL_RECORDS;
    }

    /// Whether it changes people or groups.
    public boolean isChange() {
        return switch (this) {
            case PROFILE, ROSTER, GROUPS, ROLE_HOLDERS, SIGN_IN_DATA, USAGE_REPORTS, REPORT_SETTINGS,
                 CALL_RECORDS -> false;
            case ASSIGN_LICENSES, REPROCESS, SET_USAGE_LOCATION, EDIT_DETAILS, BLOCK_SIGN_IN, REVOKE_SESSIONS,
                 CHANGE_GROUP_MEMBERS -> true;
        };
    }
}
