package app.seatkeeper.entra;

import java.util.Set;

/// Somebody who can sign in.
///
/// @param id    object id
/// @param upn   user principal name, which is also the login hint
/// @param roles template ids of the directory roles held
public record EntraAccount(String id, String upn, Set<String> roles) {

    public EntraAccount {
        roles = Set.copyOf(roles);
    }
}
