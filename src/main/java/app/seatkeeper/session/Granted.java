package app.seatkeeper.session;

import app.seatkeeper.tenant.Permission;
import java.util.Set;

/// What was granted so far.
///
/// @param permissions that a person's token has; of an application nobody can tell before they are used
/// @param application whether no person is signed in
public record Granted(Set<Permission> permissions, boolean application) {
    public Granted {
        permissions = Set.copyOf(permissions);
    }
}
