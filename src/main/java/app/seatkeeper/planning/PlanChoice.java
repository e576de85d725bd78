package app.seatkeeper.planning;

import app.seatkeeper.domain.id.PlanId;
import java.util.Set;

/// Which service plans of a product shall be off.
public sealed interface PlanChoice {

    /// Plans that are off stay off; a new product starts with all plans on, or, when it replaces another, with
    /// those off that were off there.
    record Keep() implements PlanChoice { }

    /// Exactly these plans are off.
    record Exactly(Set<PlanId> off) implements PlanChoice {
        public Exactly {
            off = Set.copyOf(off);
        }
    }

    /// Some plans are switched, the rest stays as it is.
    record Switch(Set<PlanId> on, Set<PlanId> off) implements PlanChoice {
        public Switch {
            on = Set.copyOf(on);
            off = Set.copyOf(off);
        }
    }
}
