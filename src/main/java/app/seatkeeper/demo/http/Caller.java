package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import java.util.Set;

/// Who asks: what the access token says.
///
/// @param id          the object id of the person, empty for an application
/// @param upn         the person's user principal name
/// @param permissions delegated scopes, or the application's permissions
/// @param roles       role template ids of the person
/// @param application whether no person is signed in
/// @param handlesClaims whether the client said that it can answer a claims challenge
public record Caller(
        String id, String upn, Set<String> permissions, Set<String> roles, boolean application, boolean handlesClaims) {

    /// Keeps copies.
    public Caller {
        permissions = Set.copyOf(permissions);
        roles = Set.copyOf(roles);
    }

    /// The same, with other permissions.
    public Caller with(Set<String> others) {
        return new Caller(id, upn, others, roles, application, handlesClaims);
    }

    /// Answers whether one of these permissions was given.
    public boolean has(String... oneOf) {
        for (String permission : oneOf) {
            if (permissions.contains(permission)) {
                return true;
            }
        }
        return false;
    }

    /// Refuses unless one of these permissions was given.
    public void needs(String... oneOf) {
        if (!has(oneOf)) {
            throw Refusal.denied();
        }
    }

    /// Answers whether the caller is an application, a Global Administrator, or holds one of these roles.
    public boolean mayAs(String... roleTemplates) {
        if (application || roles.contains(Role.GLOBAL_ADMINISTRATOR)) {
            return true;
        }
        for (String role : roleTemplates) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /// Refuses unless [#mayAs].
    public void needsRole(String... roleTemplates) {
        if (!mayAs(roleTemplates)) {
            throw Refusal.denied();
        }
    }
}
