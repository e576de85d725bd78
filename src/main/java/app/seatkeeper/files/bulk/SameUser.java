package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rows that ask for a user whom another row asks for as well: folded into one where they agree, refused where
/// they contradict each other, until one of them is kept.
///
/// @param folded        the first row of the same user, by row
/// @param leftOut       the line that was kept instead, by row
/// @param contradictory the spot of the problem, by row
record SameUser(Map<Integer, Integer> folded, Map<Integer, Integer> leftOut, Map<Integer, Spot> contradictory) {

    static SameUser of(List<RowState> states, Map<Spot, Finding> used, RowCheck check) {
        var same = new SameUser(new HashMap<>(), new HashMap<>(), new TreeMap<>());
        groups(states).forEach((user, rows) -> {
            if (agree(rows, states)) {
                rows.stream().skip(1).forEach(row -> same.folded.put(row, rows.getFirst()));
            } else {
                same.decide(spot(user, rows), rows, used, check);
            }
        });
        return same;
    }

    /// The ready rows of every user who has more than one.
    static Map<UserId, List<Integer>> groups(List<RowState> states) {
        Map<UserId, Integer> first = HashMap.newHashMap(states.size());
        Map<UserId, List<Integer>> groups = new HashMap<>();
        for (int row = 0; row < states.size(); row++) {
            UserId user = states.get(row).readyUser();
            Integer before = user == null ? null : first.putIfAbsent(user, row);
            if (user != null && before != null) {
                groups.computeIfAbsent(user, _ -> new ArrayList<>(List.of(before))).add(row);
            }
        }
        return groups;
    }

    private static boolean agree(List<Integer> rows, List<RowState> states) {
        var all = Claims.of(List.of());
        for (int row : rows) {
            var next = Claims.of(changes(states.get(row)));
            if (all.contradict(next)) {
                return false;
            }
            all.add(next);
        }
        return true;
    }

    static List<Change> changes(RowState state) {
        return state instanceof RowState.Checked checked ? checked.changes() : List.of();
    }

    static Spot spot(UserId user, List<Integer> rows) {
        return new Spot(rows.getFirst(), null, user.value());
    }

    private void decide(Spot spot, List<Integer> rows, Map<Spot, Finding> used, RowCheck check) {
        Integer kept = kept(used.get(spot), rows, check);
        for (int row : rows) {
            if (kept == null) {
                contradictory.put(row, spot);
            } else if (row != kept) {
                leftOut.put(row, check.table().line(kept));
            }
        }
    }

    private static @Nullable Integer kept(@Nullable Finding finding, List<Integer> rows, RowCheck check) {
        return finding != null && finding.used() instanceof Fix.KeepLine(var line)
                ? rows.stream().filter(row -> check.table().line(row) == line).findFirst().orElse(null) : null;
    }

    boolean isOut(int row) {
        return leftOut.containsKey(row) || contradictory.containsKey(row);
    }
}
