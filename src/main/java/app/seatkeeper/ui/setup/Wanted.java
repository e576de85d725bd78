package app.seatkeeper.ui.setup;

import app.seatkeeper.session.Cloud;
import app.seatkeeper.tenant.Permission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which registration is to be made.
///
/// @param cloud       where
/// @param application whether it signs in by itself; else people sign in with it
/// @param optional    whether it lists what can be read besides people, licenses and seats
/// @param changes     whether it lists what changes need
/// @param deviceCode  whether people may sign in with a device code
record Wanted(Cloud cloud, boolean application, boolean optional, boolean changes, boolean deviceCode) {

    private static final Set<Permission> ALWAYS =
            EnumSet.of(Permission.USER_READ, Permission.USER_READ_ALL, Permission.ORGANIZATION_READ_ALL);
    private static final Set<Permission> OPTIONAL = EnumSet.of(
            Permission.GROUP_READ_ALL, Permission.REPORTS_READ_ALL, Permission.AUDIT_LOG_READ_ALL,
            Permission.ROLE_MANAGEMENT_READ_DIRECTORY, Permission.CALL_RECORDS_READ_ALL);

    /// What the registration lists. Those that only an application or only a person can have are left out of the
    /// other's.
    List<Permission> permissions() {
        return Arrays.stream(Permission.values())
                .filter(one -> (application ? one.applicationId() : one.delegatedId()).isPresent())
                .filter(one -> ALWAYS.contains(one) || (OPTIONAL.contains(one) ? optional : changes))
                .toList();
    }
}
