package app.seatkeeper.advice;

import app.seatkeeper.domain.id.UserId;
import java.util.Set;

/// What an organization takes for waste.
///
/// @param inactiveDays somebody is inactive who has not been seen for more than so many whole days
/// @param newcomerDays accounts are left alone until they are older than so many whole days
/// @param soonDays     a subscription ends soon if that is within so many days
/// @param onPurpose    people who are licensed on purpose: nothing is advised against their licenses
public record Policy(int inactiveDays, int newcomerDays, int soonDays, Set<UserId> onPurpose) {

    public static final Policy USUAL = new Policy(90, 30, 30, Set.of());

    /// @throws IllegalArgumentException if a number of days is negative
    public Policy {
        if (inactiveDays < 0 || newcomerDays < 0 || soonDays < 0) {
            throw new IllegalArgumentException("Days are not negative");
        }
        onPurpose = Set.copyOf(onPurpose);
    }
}
