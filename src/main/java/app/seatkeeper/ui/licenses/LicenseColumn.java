package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.license.SeatPool;
import java.util.function.ToIntFunction;

/// The columns of the licenses table, in the order in which they stand. Their functions hold no state.
@SuppressWarnings("ImmutableEnumChecker")
enum LicenseColumn {
    PRODUCT(290, _ -> 0, Totals::products),
    ENABLED(80, SeatPool::enabled, Totals::enabled),
    WARNING(80, SeatPool::warning, Totals::warning),
    SUSPENDED(92, SeatPool::suspended, Totals::suspended),
    LOCKED_OUT(92, SeatPool::lockedOut, Totals::lockedOut),
    /// Stands for the two before it where there is little room.
    NOT_USABLE(96, pool -> pool.suspended() + pool.lockedOut(), totals -> totals.suspended() + totals.lockedOut()),
    ASSIGNED(84, SeatPool::consumed, Totals::assigned),
    FREE(64, SeatPool::free, Totals::free),
    NEXT(132, _ -> 0, _ -> 0);

    private final double width;
    private final ToIntFunction<SeatPool> seats;
    private final ToIntFunction<Totals> sum;

    LicenseColumn(double width, ToIntFunction<SeatPool> seats, ToIntFunction<Totals> sum) {
        this.width = width;
        this.seats = seats;
        this.sum = sum;
    }

    double width() {
        return width;
    }

    int of(SeatPool pool) {
        return seats.applyAsInt(pool);
    }

    int of(Totals totals) {
        return sum.applyAsInt(totals);
    }

    /// Whether it counts seats, so that it is right-aligned and summed.
    boolean isCount() {
        return this != PRODUCT && this != NEXT;
    }

    /// Whether a subscription has something to say here: people are assigned to products, not to subscriptions.
    boolean isOfSubscriptions() {
        return this != ASSIGNED && this != FREE;
    }
}
