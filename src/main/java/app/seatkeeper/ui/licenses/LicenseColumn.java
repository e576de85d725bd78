package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.license.SeatPool;
import java.util.function.ToIntFunction;

/// The columns of the licenses table, in the order in which they stand. Their functions hold no state.
@SuppressWarnings("ImmutableEnumChecker")
enum LicenseColumn {
    PRODUCT(290, 240, _ -> 0, Totals::products),
    ENABLED(80, 58, SeatPool::enabled, Totals::enabled),
    WARNING(80, 60, SeatPool::warning, Totals::warning),
    SUSPENDED(92, 74, SeatPool::suspended, Totals::suspended),
    LOCKED_OUT(92, 74, SeatPool::lockedOut, Totals::lockedOut),
    /// Stands for the two before it where there is little room.
    NOT_USABLE(96, 78, pool -> pool.suspended() + pool.lockedOut(), totals -> totals.suspended() + totals.lockedOut()),
    ASSIGNED(84, 64, SeatPool::consumed, Totals::assigned),
    FREE(64, 44, SeatPool::free, Totals::free),
    /// One seat in a month.
    PRICE(84, 60, _ -> 0, _ -> 0),
    /// All seats that were bought, in a month.
    MONTH(108, 92, _ -> 0, _ -> 0),
    FREE_COST(104, 84, _ -> 0, _ -> 0),
    NEXT(132, 112, _ -> 0, _ -> 0);

    private final double width;
    private final double tight;
    private final ToIntFunction<SeatPool> seats;
    private final ToIntFunction<Totals> sum;

    LicenseColumn(double width, double tight, ToIntFunction<SeatPool> seats, ToIntFunction<Totals> sum) {
        this.width = width;
        this.tight = tight;
        this.seats = seats;
        this.sum = sum;
    }

    double width() {
        return width;
    }

    /// The width where there is little room.
    double tight() {
        return tight;
    }

    int of(SeatPool pool) {
        return seats.applyAsInt(pool);
    }

    int of(Totals totals) {
        return sum.applyAsInt(totals);
    }

    /// Whether it counts seats, so that it is right-aligned and summed.
    boolean isCount() {
        return this != PRODUCT && this != NEXT && !isMoney();
    }

    /// Whether it tells money.
    boolean isMoney() {
        return this == PRICE || this == MONTH || this == FREE_COST;
    }

    /// Whether a subscription has something to say here: people are assigned to products, not to subscriptions.
    boolean isOfSubscriptions() {
        return this != ASSIGNED && this != FREE && this != PRICE && this != FREE_COST;
    }
}
