package app.seatkeeper.planning;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import java.util.List;
import java.util.Set;

/// What a preview has to say about one user. Sealed, so that the words for it cover every case.
public sealed interface PlanProblem {

    /// How far a problem stands in the way.
    enum Weight {
        /// Worth knowing.
        NOTE,
        /// The change goes ahead, but somebody may regret it.
        WARNING,
        /// The user is left out until the person has decided.
        DECISION,
        /// The change cannot be done.
        BLOCKER
    }

    Weight weight();

    /// A problem with which the change cannot be done.
    sealed interface Blocker extends PlanProblem {
        @Override
        default Weight weight() {
            return Weight.BLOCKER;
        }
    }

    /// A license is to be given and the user has no usage location.
    ///
    /// @param offers countries to choose from: the user's, then the organization's
    record NoUsageLocation(List<LocationOffer> offers) implements PlanProblem {
        public NoUsageLocation {
            offers = List.copyOf(offers);
        }

        @Override
        public Weight weight() {
            return Weight.DECISION;
        }
    }

    /// The last plan of a service that keeps data is taken away.
    record LosesData(Set<DataLoss> losses) implements PlanProblem {
        public LosesData {
            losses = Set.copyOf(losses);
        }

        @Override
        public Weight weight() {
            return Weight.DECISION;
        }
    }

    /// The user holds a directory role and is to be reclaimed or offboarded.
    record HoldsRole() implements PlanProblem {
        @Override
        public Weight weight() {
            return Weight.DECISION;
        }
    }

    /// The product comes from groups and cannot be removed or changed on the user.
    record Inherited(SkuId product, List<GroupId> groups) implements Blocker {
        public Inherited {
            groups = List.copyOf(groups);
        }
    }

    /// The user does not hold the product that is to be removed, replaced or changed.
    record NotHeld(SkuId product) implements Blocker { }

    /// Every seat is taken by users further up the list.
    record NoSeatLeft(SkuId product) implements Blocker { }

    /// The users of the plan swap products in a full circle, and no seat is free to begin with.
    record FullCircle(List<SkuId> products) implements Blocker {
        public FullCircle {
            products = List.copyOf(products);
        }
    }

    /// The tenant has no subscription to the product.
    record NotSubscribed(SkuId product) implements Blocker { }

    /// The product is suspended, locked out, deleted or for the whole company.
    record NotAssignable(SkuId product) implements Blocker { }

    /// A plan that was named is not part of the product.
    record PlanNotInProduct(PlanId plan, SkuId product) implements Blocker { }

    /// Plans that Microsoft does not let one user have together would meet.
    record ExclusivePlans(PlanId plan, SkuId product, PlanId other, SkuId otherProduct) implements Blocker { }

    /// A plan would be on without a plan it needs.
    record MissingPlan(PlanId plan, Set<PlanId> needed) implements Blocker {
        public MissingPlan {
            needed = Set.copyOf(needed);
        }
    }

    /// Two changes of the plan contradict each other, for example assign and remove the same product.
    record Contradiction(SkuId product) implements Blocker { }

    /// Two changes of the plan give one property different values.
    record ContradictingValues(UserField field) implements Blocker { }

    /// The tenant has no such user, or no longer.
    record UserGone() implements Blocker { }

    /// The signed-in account would lock itself out.
    record Self() implements Blocker { }

    /// The user is on the organization's list of protected people.
    record Protected() implements Blocker { }

    /// The property is mastered on premises and changes only there.
    record MasteredOnPremises(UserField field) implements Blocker { }

    /// The value is not acceptable for the property.
    record InvalidValue(UserField field, String value) implements Blocker { }

    /// Groups have not been read, so nobody knows what they give.
    record GroupsUnread() implements Blocker { }

    /// The group gives no license, or does not exist.
    record NotLicensing(GroupId group) implements Blocker { }

    /// A rule or the local directory decides who is in the group.
    record FixedMembers(GroupId group) implements Blocker { }

    /// The user is not a member of the group that is to be left.
    record NotMember(GroupId group) implements Blocker { }

    /// The user is a member of the new group, which could not give the product so far; the old group would be missed.
    record NotArrived(SkuId product, GroupId group) implements Blocker { }

    /// Two changes of the plan contradict each other over a group.
    record ContradictingGroups(GroupId group) implements Blocker { }

    /// What the user holds and what the groups give exclude each other, so that the old goes before the new has come.
    record OldGoesFirst() implements PlanProblem {

        @Override
        public Weight weight() {
            return Weight.DECISION;
        }
    }

    /// The user is a member of the group already.
    record AlreadyMember(GroupId group) implements PlanProblem {

        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// The user leaves the group and keeps the product, which comes another way too.
    record KeepsOtherwise(SkuId product, GroupId group) implements PlanProblem {

        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// The group gives a product the user holds already.
    record HeldAlready(SkuId product, GroupId group) implements PlanProblem {

        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// The direct copy goes, the service stays, because groups give it too.
    record StaysByGroup(SkuId product, List<GroupId> groups) implements PlanProblem {
        public StaysByGroup {
            groups = List.copyOf(groups);
        }

        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// The user has the product by groups already and would hold it twice.
    record AlreadyByGroup(SkuId product, List<GroupId> groups) implements PlanProblem {
        public AlreadyByGroup {
            groups = List.copyOf(groups);
        }

        @Override
        public Weight weight() {
            return Weight.WARNING;
        }
    }

    /// Plans that were off in the old product stay off in the new one.
    record PlansStayOff(Set<PlanId> plans) implements PlanProblem {
        public PlansStayOff {
            plans = Set.copyOf(plans);
        }

        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// A license is given to somebody who may not sign in.
    record SignInBlocked() implements PlanProblem {
        @Override
        public Weight weight() {
            return Weight.WARNING;
        }
    }

    /// Undo will not bring this back.
    record CannotComeBack(Irreversible what) implements PlanProblem {
        @Override
        public Weight weight() {
            return Weight.WARNING;
        }
    }
}
