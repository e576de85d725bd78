package app.seatkeeper.planning;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import java.util.Map;
import java.util.Set;

/// One thing a plan wants for one user. A plan is a list of these and nothing else; several for one user are folded
/// into one step.
public sealed interface Change {

    UserId user();

    /// Gives a product; where the user holds it directly already, only plans that differ change.
    record Assign(UserId user, SkuId product, PlanChoice plans) implements Change { }

    /// Takes a product that was given directly.
    record Remove(UserId user, SkuId product) implements Change { }

    /// Swaps exactly one product for another in one request; every other license stays as it is.
    record Replace(UserId user, SkuId from, SkuId to, PlanChoice plans) implements Change { }

    /// Switches service plans of a product the user holds directly.
    record SetPlans(UserId user, SkuId product, PlanChoice plans) implements Change { }

    /// Takes every product that was given directly.
    ///
    /// @param products only these, or empty for all
    record Reclaim(UserId user, Set<SkuId> products) implements Change {
        public Reclaim {
            products = Set.copyOf(products);
        }
    }

    /// Sets properties, for example the usage location, or blocks sign-in.
    record Edit(UserId user, Map<UserField, String> values) implements Change {
        public Edit {
            values = Map.copyOf(values);
        }
    }

    /// Makes the user a member of a group that gives licenses.
    ///
    /// @param anyway whether it is asked for even where the user looks like a member: what Microsoft shows lags behind
    ///               a change made a moment ago
    record JoinGroup(UserId user, GroupId group, boolean anyway) implements Change { }

    /// Takes the user out of a group that gives licenses.
    ///
    /// @param anyway whether it is asked for even where the user does not look like a member, likewise
    record LeaveGroup(UserId user, GroupId group, boolean anyway) implements Change { }

    /// Moves the user from one group that gives licenses to another: the new one first, the old one after the new
    /// licenses have arrived. Somebody who is in neither is not moved.
    record MoveGroup(UserId user, GroupId from, GroupId to) implements Change { }

    /// Ends every session of the user.
    record RevokeSessions(UserId user) implements Change { }

    /// Asks Microsoft to work out the user's licenses again.
    record Reprocess(UserId user) implements Change { }
}
