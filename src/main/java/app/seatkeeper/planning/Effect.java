package app.seatkeeper.planning;

import static java.util.stream.Collectors.toCollection;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.license.Grant;
import java.util.ArrayList;
import java.util.List;

/// What writes make of a user, if the tenant does what it is asked.
public final class Effect {

    private Effect() { }

    /// The user after the writes.
    public static User of(List<Write> writes, User before) {
        User now = before;
        for (Write write : writes) {
            now = switch (write) {
                case Write.Edit(var values) -> Fields.with(now, values);
                case Write.AssignLicense licenses -> now.withAssignments(assignments(now, licenses));
                case Write.JoinGroup(var group, var gives) -> now.withAssignments(joined(now, group, gives));
                case Write.LeaveGroup(var group) -> now.withAssignments(without(now, group));
                case Write.RevokeSessions _, Write.Reprocess _ -> now;
            };
        }
        return now;
    }

    private static List<Assignment> assignments(User user, Write.AssignLicense write) {
        List<Assignment> left = new ArrayList<>(user.assignments());
        left.removeIf(path -> path.isDirect() && write.remove().contains(path.product()));
        for (Grant grant : write.add()) {
            Assignment given = Assignment.direct(grant.product(), grant.disabledPlans());
            int at = directPlace(left, grant);
            if (at < 0) {
                left.add(given);
            } else {
                left.set(at, given);
            }
        }
        return left;
    }

    private static List<Assignment> joined(User user, GroupId group, List<Grant> gives) {
        List<Assignment> all = without(user, group);
        gives.forEach(grant -> all.add(Assignment.byGroup(group, grant)));
        return all;
    }

    private static List<Assignment> without(User user, GroupId group) {
        return user.assignments().stream().filter(path -> !path.isBy(group)).collect(toCollection(ArrayList::new));
    }

    private static int directPlace(List<Assignment> paths, Grant grant) {
        for (int i = 0; i < paths.size(); i++) {
            if (paths.get(i).isDirect() && paths.get(i).product().equals(grant.product())) {
                return i;
            }
        }
        return -1;
    }
}
