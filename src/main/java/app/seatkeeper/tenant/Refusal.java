package app.seatkeeper.tenant;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
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

    /// The property is mastered on premises and can be changed only there.
    record MasteredOnPremises() implements Refusal { }

    /// A value is not acceptable, for example an unknown country.
    record InvalidValue(String field) implements Refusal { }
}
