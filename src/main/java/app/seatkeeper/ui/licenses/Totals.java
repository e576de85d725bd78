package app.seatkeeper.ui.licenses;

import java.util.List;

/// The sums of some products. Free seats are those of products with seats left; seats used beyond what was bought
/// are counted apart.
///
/// @param products how many products are in the sums
record Totals(
        int products, int enabled, int warning, int suspended, int lockedOut, int assigned, int free, int over) {

    /// Free, trial and ended products are left out.
    static Totals of(List<LicenseLine> lines) {
        int[] sums = new int[8];
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
            }
        }
        return new Totals(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
    }

    /// What lies between bought and assigned.
    int difference() {
        return free - over;
    }
}
