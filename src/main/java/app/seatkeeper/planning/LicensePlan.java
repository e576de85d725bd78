package app.seatkeeper.planning;

import app.seatkeeper.domain.id.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person wants done: a list of changes in the order in which seats are served.
///
/// @param title   what it is, in the reader's words, for example *Assign Visio Plan 2*
/// @param origin  where it comes from, for example a file name or *3 selected users*
/// @param changes in the order of the list or file
/// @param lost    for a plan that takes a run back: what cannot come back, per user
public record LicensePlan(
        String title, String origin, List<Change> changes, Map<UserId, Set<Irreversible>> lost) {

    public LicensePlan {
        changes = List.copyOf(changes);
        lost = Map.copyOf(lost);
    }

    public LicensePlan(String title, String origin, List<Change> changes) {
        this(title, origin, changes, Map.of());
    }
}
