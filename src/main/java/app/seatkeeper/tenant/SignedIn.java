package app.seatkeeper.tenant;

import app.seatkeeper.domain.id.UserId;
import java.util.List;

/// The person signed in.
///
/// @param roles display names of the active directory roles, for example `License Administrator`; empty for none
public record SignedIn(UserId user, String name, String userPrincipalName, List<String> roles) {

    public SignedIn {
        roles = List.copyOf(roles);
    }
}
