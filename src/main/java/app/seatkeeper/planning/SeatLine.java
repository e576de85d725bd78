package app.seatkeeper.planning;

import app.seatkeeper.domain.id.SkuId;

/// The seats of one product before and after a plan.
///
/// @param bought   enabled and warning seats
/// @param assigned seats in use now
/// @param freed    seats the plan gives back
/// @param taken    seats the plan takes
/// @param missing  users of the plan for whom no seat is left
public record SeatLine(SkuId product, int bought, int assigned, int freed, int taken, int missing) {

    public int after() {
        return assigned - freed + taken;
    }

    public int left() {
        return bought - after();
    }

    /// Whether the plan works only because its removals run before its assignments.
    public boolean needsRemovalsFirst() {
        return taken > bought - assigned && freed > 0;
    }
}
