package app.seatkeeper.planning;

import app.seatkeeper.domain.id.UserId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the person decided in the preview so far.
///
/// @param leftOut        users who are unticked
/// @param usageLocations the country chosen for users who have none
/// @param accepted       users whose row has its own tick: loss of data, or a directory role
public record Decisions(Set<UserId> leftOut, Map<UserId, String> usageLocations, Set<UserId> accepted) {

    public static final Decisions NONE = new Decisions(Set.of(), Map.of(), Set.of());

    public Decisions {
        leftOut = Set.copyOf(leftOut);
        usageLocations = Map.copyOf(usageLocations);
        accepted = Set.copyOf(accepted);
    }

    public Decisions leaveOut(UserId user, boolean out) {
        return new Decisions(toggled(leftOut, user, out), usageLocations, accepted);
    }

    public Decisions accept(UserId user, boolean yes) {
        return new Decisions(leftOut, usageLocations, toggled(accepted, user, yes));
    }

    public Decisions locate(UserId user, String country) {
        var next = new HashMap<>(usageLocations);
        next.put(user, country);
        return new Decisions(leftOut, next, accepted);
    }

    private static Set<UserId> toggled(Set<UserId> users, UserId user, boolean in) {
        var next = new HashSet<>(users);
        if (in) {
            next.add(user);
        } else {
            next.remove(user);
        }
        return next;
    }
}
