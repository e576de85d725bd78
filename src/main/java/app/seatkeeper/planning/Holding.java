package app.seatkeeper.planning;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import java.util.Set;

/// A product a user holds, before or after a plan.
///
/// @param off     plans that are off on every path
/// @param direct  whether it is given directly
/// @param byGroup whether it is given by a group
public record Holding(SkuId product, Set<PlanId> off, boolean direct, boolean byGroup) {

    public Holding {
        off = Set.copyOf(off);
    }
}
