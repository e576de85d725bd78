package app.seatkeeper.planning;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The order in which one user's licenses come and go: by groups to be joined, directly, by groups to be left, so that
/// nobody is without meanwhile. Where the old and the new exclude each other, it is the other way round.
///
/// @param writes   in this order
/// @param oldFirst whether it is the other way round
record WriteOrder(List<Write> writes, boolean oldFirst) {

    WriteOrder {
        writes = List.copyOf(writes);
    }

    /// @param licenses what is given and taken directly
    /// @param clashes  whether the user as described would have plans that exclude each other, and does not now
    static WriteOrder of(User user, GroupDraft groups, Optional<Write> licenses, Predicate<User> clashes) {
        List<Write> newFirst = joined(groups.joins(), licenses, groups.leaves());
        if (groups.isIdle() || clashes.test(Effect.of(newFirst, user))) {
            return new WriteOrder(newFirst, false);
        }
        boolean between = IntStream.range(1, newFirst.size())
                .anyMatch(sent -> clashes.test(Effect.of(newFirst.subList(0, sent), user)));
        return between ? new WriteOrder(joined(groups.leaves(), licenses, groups.joins()), true)
                : new WriteOrder(newFirst, false);
    }

    private static List<Write> joined(List<Write> first, Optional<Write> then, List<Write> last) {
        return Stream.of(first.stream(), then.stream(), last.stream()).flatMap(writes -> writes).toList();
    }

    /// What there is to say about the order.
    List<PlanProblem> problems() {
        Set<GroupId> groups = new HashSet<>();
        for (Write write : oldFirst ? writes : List.<Write>of()) {
            switch (write) {
                case Write.JoinGroup(var group, _) -> groups.add(group);
                case Write.LeaveGroup(var group) -> groups.add(group);
                case Write.Edit _, Write.AssignLicense _, Write.RevokeSessions _, Write.Reprocess _ -> { }
            }
        }
        return groups.isEmpty() ? List.of() : List.of(new PlanProblem.OldGoesFirst(groups));
    }
}
