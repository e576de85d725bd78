package app.seatkeeper.planning;

import app.seatkeeper.domain.id.UserId;
import java.util.ArrayList;
import java.util.List;
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

    /// What is to be said before a user is changed.
    ///
    /// @param locksOut whether the user could not sign in or would be signed out
    /// @param strips   whether the user is reclaimed or offboarded
    List<PlanProblem> problems(UserId user, boolean locksOut, boolean strips) {
        List<PlanProblem> problems = new ArrayList<>();
        if (locksOut && self.contains(user)) {
            problems.add(new PlanProblem.Self());
        }
        if (strips && roleHolders.contains(user)) {
            problems.add(new PlanProblem.HoldsRole());
        }
        if (protectedUsers.contains(user)) {
            problems.add(new PlanProblem.Protected());
        }
        return problems;
    }
}
