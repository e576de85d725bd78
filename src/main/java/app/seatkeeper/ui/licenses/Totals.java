package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.money.Cost;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sums of some products. Free seats are those of products with seats left; seats used beyond what was bought
/// are counted apart.
///
/// @param products how many products are in the sums
/// @param month    what the seats that were bought cost in a month
/// @param freeCost what the free seats cost in a month
record Totals(
        int products, int enabled, int warning, int suspended, int lockedOut, int assigned, int free, int over,
        Cost month, Cost freeCost) {

    /// Free, trial and ended products are left out.
    static Totals of(List<LicenseLine> lines) {
        int[] sums = new int[8];
        Cost month = Cost.ZERO;
        Cost freeCost = Cost.ZERO;
        for (LicenseLine line : lines) {
            if (line.counts()) {
                sums[0]++;
                sums[1] += line.seats().enabled();
                sums[2] += line.seats().warning();
                sums[3] += line.seats().suspended();
                sums[4] += line.seats().lockedOut();
                sums[5] += line.seats().consumed();
                sums[6] += Math.max(0, line.seats().free());
                sums[7] += Math.max(0, -line.seats().free());
                month = month.plus(line.money().month());
                freeCost = freeCost.plus(line.money().free());
            }
        }
        return new Totals(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7],
                month, freeCost);
    }

    /// What lies between bought and assigned.
    int difference() {
        return free - over;
    }

    /// The one currency that everything is in; null where there are several or none.
    @Nullable Currency currency() {
        return month.amounts().size() == 1 ? month.amounts().keySet().iterator().next() : null;
    }
}
