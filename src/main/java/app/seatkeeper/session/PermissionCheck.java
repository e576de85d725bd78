package app.seatkeeper.session;

import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// Compares what was granted with what a feature wants, and tells a missing permission from a missing role.
public final class PermissionCheck {

    private PermissionCheck() {
    }

    /// @param roles what the signed-in person holds; does not matter for an application
    public static Readiness of(Feature feature, Granted granted, Collection<DirectoryRole> roles) {
        if (granted.application()) {
            return new Readiness.Untold(feature.permissions());
        }
        if (feature.isForApplicationsAlone()) {
            return new Readiness.ForApplications();
        }
        Set<Permission> missing = missing(feature, granted);
        boolean mayAs = hasRole(feature, roles);
        if (missing.isEmpty()) {
            return mayAs ? new Readiness.Ready() : new Readiness.RoleMissing(feature.roles());
        }
        return mayAs ? new Readiness.ConsentMissing(missing)
                : new Readiness.BothMissing(missing, feature.roles());
    }

    /// The permissions of the feature that were not granted. A permission to write includes the one to read.
    public static Set<Permission> missing(Feature feature, Granted granted) {
        Set<Permission> missing = EnumSet.copyOf(feature.permissions());
        missing.removeAll(granted.permissions());
        if (granted.permissions().contains(Permission.USER_READ_WRITE_ALL)) {
            missing.remove(Permission.USER_READ_ALL);
            missing.remove(Permission.USER_ENABLE_DISABLE_ACCOUNT_ALL);
        }
        return missing;
    }

    private static boolean hasRole(Feature feature, Collection<DirectoryRole> roles) {
        return feature.roles().isEmpty() || roles.stream().anyMatch(held -> feature.roles().stream()
                .anyMatch(enough -> enough.templateId().equalsIgnoreCase(held.templateId())));
    }
}
