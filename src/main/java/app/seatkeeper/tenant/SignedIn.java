package app.seatkeeper.tenant;

import app.seatkeeper.domain.id.UserId;
import java.util.List;

/// The person signed in.
///
/// @param roles the active directory roles; empty for none
public record SignedIn(UserId user, String name, String userPrincipalName, List<DirectoryRole> roles) {

    public SignedIn {
        roles = List.copyOf(roles);
    }
}
