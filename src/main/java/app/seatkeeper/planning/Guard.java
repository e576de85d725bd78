package app.seatkeeper.planning;

import app.seatkeeper.domain.id.UserId;
import java.util.Set;

/// Who must not be changed carelessly.
///
/// @param self        the signed-in account: never blocked and never offboarded; empty when an app is signed in
/// @param roleHolders people with a directory role: reclaim and offboard need a tick of their own
/// @param protectedUsers people the organization has put on its list: never changed
public record Guard(Set<UserId> self, Set<UserId> roleHolders, Set<UserId> protectedUsers) {

    public static final Guard NONE = new Guard(Set.of(), Set.of(), Set.of());

    public Guard {
        self = Set.copyOf(self);
        roleHolders = Set.copyOf(roleHolders);
        protectedUsers = Set.copyOf(protectedUsers);
    }
}
