package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import org.jspecify.annotations.Nullable;

/// What a line of the licenses table costs.
///
/// @param paid  whether anybody pays for it; free, trial and ended products and whole-company ones are not paid for
/// @param price what one seat costs today; null where nobody has entered it
/// @param month the seats that were bought, in a month
/// @param free  the seats that nobody has, in a month
record LineMoney(boolean paid, @Nullable Price price, Cost month, Cost free) {

    static final LineMoney NONE = new LineMoney(false, null, Cost.ZERO, Cost.ZERO);

    boolean isUnpriced() {
        return paid && price == null;
    }

    /// Whether it is paid for once and not by the month.
    boolean isOnce() {
        return price != null && price.period() == BillingPeriod.ONCE;
    }
}
