package app.seatkeeper.planning;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
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

    private static int directPlace(List<Assignment> paths, Grant grant) {
        for (int i = 0; i < paths.size(); i++) {
            if (paths.get(i).isDirect() && paths.get(i).product().equals(grant.product())) {
                return i;
            }
        }
        return -1;
    }
}
