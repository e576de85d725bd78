package app.seatkeeper.planning;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import java.util.List;
import java.util.Optional;
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
        return oldFirst ? List.of(new PlanProblem.OldGoesFirst()) : List.of();
    }
}
