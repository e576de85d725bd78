package app.seatkeeper.domain.change;

import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Grant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One request that changes one user.
public sealed interface Write {

    /// Sets properties of the user. Graph: `PATCH /v1.0/users/{id}`.
    ///
    /// @param values the new value of each property; empty text clears it
    record Edit(Map<UserField, String> values) implements Write {
        public Edit {
            values = Map.copyOf(values);
        }
    }

    /// Gives and takes licenses in one go; all of it happens or none.
    /// Graph: `POST /v1.0/users/{id}/assignLicense`.
    ///
    /// A product the user already holds directly gets the given set of plans that are off.
    record AssignLicense(List<Grant> add, Set<SkuId> remove) implements Write {

        /// @throws IllegalArgumentException if a product stands in both lists
        public AssignLicense {
            add = List.copyOf(add);
            remove = Set.copyOf(remove);
            for (Grant grant : add) {
                if (remove.contains(grant.product())) {
                    throw new IllegalArgumentException("Both added and removed: " + grant.product());
                }
            }
        }
    }

    /// Makes the user a member of a group that gives licenses. Graph: `POST /v1.0/groups/{id}/members/$ref`.
    ///
    /// Microsoft works the licenses out some time after its answer. A write of the same step that takes licenses is
    /// sent only when the group's have arrived.
    ///
    /// @param gives what the group gives to its members
    record JoinGroup(GroupId group, List<Grant> gives) implements Write {

        public JoinGroup {
            gives = List.copyOf(gives);
        }
    }

    /// Takes the user out of a group and so takes what the group has given. Graph:
    /// `DELETE /v1.0/groups/{id}/members/{user}/$ref`.
    record LeaveGroup(GroupId group) implements Write { }

    /// Ends every session the user has; cannot be undone. Graph: `POST /v1.0/users/{id}/revokeSignInSessions`.
    record RevokeSessions() implements Write { }

    /// Asks Microsoft to work out the user's licenses again.
    /// Graph: `POST /v1.0/users/{id}/reprocessLicenseAssignment`.
    record Reprocess() implements Write { }
}
