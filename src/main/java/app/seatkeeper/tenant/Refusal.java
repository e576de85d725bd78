package app.seatkeeper.tenant;

import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AssignmentError;
import java.util.Set;

/// Why Microsoft refused to change a license or a user, as far as its message says.
///
/// Source: Graph `error.code` and the known texts of `error.message`, listed in the tests of `graph.Faults`.
public sealed interface Refusal {

    /// The user has no usage location, or an invalid one.
    record NoUsageLocation() implements Refusal { }

    /// Every seat of the product is taken.
    record NoSeatLeft(SkuId product) implements Refusal { }

    /// The tenant does not own the product, or its subscription has ended.
    record NotOwned(SkuId product) implements Refusal { }

    /// The product comes from a group and cannot be removed on the user.
    record Inherited() implements Refusal { }

    /// A plan needs other plans that the user would not have.
    record MissingPlans(PlanId plan, Set<PlanId> needed) implements Refusal {
        public MissingPlans {
            needed = Set.copyOf(needed);
        }
    }

    /// Plans that exclude each other would meet.
    record ExclusivePlans(Set<PlanId> plans) implements Refusal {
        public ExclusivePlans {
            plans = Set.copyOf(plans);
        }
    }

    /// The user does not hold the product.
    record NotHeld() implements Refusal { }

    /// A plan that was to be switched off is not part of the product.
    record PlanNotInProduct() implements Refusal { }

    /// The product can be given only to the company as a whole.
    record NotForUsers() implements Refusal { }

    /// The request changes nothing.
    record NothingToChange() implements Refusal { }

    /// The user is a member of the group already.
    record AlreadyMember() implements Refusal { }

    /// A rule, or Exchange, decides who is in the group.
    record FixedMembers() implements Refusal { }

    /// A group was joined and what it gives has not arrived, so that nothing was taken yet.
    ///
    /// @param error why it could not be given; `NONE` where nothing shows yet
    record NotArrived(SkuId product, GroupId group, AssignmentError error) implements Refusal { }

    /// A group was left and what it gave is still there, so that nothing was given yet.
    record NotLeft(GroupId group) implements Refusal { }

    /// The property or group is mastered on premises and can be changed only there.
    record MasteredOnPremises() implements Refusal { }

    /// Another object of the directory has the same value already.
    record ValueTaken(String field) implements Refusal { }

    /// A value is not acceptable, for example an unknown country.
    record InvalidValue(String field) implements Refusal { }
}
