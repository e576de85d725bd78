package app.seatkeeper.session;

import app.seatkeeper.tenant.BuiltInRole;
import app.seatkeeper.tenant.Permission;
import java.util.Set;

/// Whether a feature can be used, as far as anybody can tell before it is tried.
public sealed interface Readiness {

    /// Permission and role are there.
    record Ready() implements Readiness { }

    /// Nobody can tell before it is tried: applications are told their permissions only by trying.
    record Untold(Set<Permission> permissions) implements Readiness {
        public Untold {
            permissions = Set.copyOf(permissions);
        }
    }

    /// Permissions are missing.
    record ConsentMissing(Set<Permission> permissions) implements Readiness {
        public ConsentMissing {
            permissions = Set.copyOf(permissions);
        }
    }

    /// The permissions are there; a role is missing, one of these.
    record RoleMissing(Set<BuiltInRole> roles) implements Readiness {
        public RoleMissing {
            roles = Set.copyOf(roles);
        }
    }

    /// Both are missing.
    record BothMissing(Set<Permission> permissions, Set<BuiltInRole> roles) implements Readiness {
        public BothMissing {
            permissions = Set.copyOf(permissions);
            roles = Set.copyOf(roles);
        }
    }

    /// Only an application may, and a person is signed in.
    record ForApplications() implements Readiness { }
}
