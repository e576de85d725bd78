package app.seatkeeper.session.msal;

import app.seatkeeper.tenant.Permission;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Permissions as the sign-in service of a cloud calls them: with the root of that cloud's Graph before them.
///
/// @param graph root of Graph without a version
record Scopes(URI graph) {

    /// For example `https://graph.microsoft.com/User.Read`.
    Set<String> of(Collection<Permission> permissions) {
        return permissions.stream().map(one -> graph + "/" + one.scope()).collect(Collectors.toUnmodifiableSet());
    }

    /// Everything that an application was granted.
    Set<String> everything() {
        return Set.of(graph + "/.default");
    }

    /// The permissions in a text of scopes, with or without a root before them; others are left out.
    static Set<Permission> permissions(String scopes) {
        return Arrays.stream(scopes.split(" ", -1))
                .map(scope -> Permission.of(scope.substring(scope.lastIndexOf('/') + 1)))
                .flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
