package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says in one line what the people of a group have in common.
final class GroupSummary {

    private static final int NAMED = 6;

    private GroupSummary() { }

    static GroupFacts of(Verdict verdict, List<PreviewRow> rows, RowWords words) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        int locatable = 0;
        int acceptable = 0;
        for (PreviewRow row : rows) {
            kinds.merge(words.kind(row), 1, Integer::sum);
            locatable += isLocatable(row) ? 1 : 0;
            acceptable += isAcceptable(row) ? 1 : 0;
        }
        return new GroupFacts(verdict, rows.size(), line(kinds, words), locatable, acceptable);
    }

    /// Whether a usage location is missing and the profile or the organization could give one.
    static boolean isLocatable(PreviewRow row) {
        return row.verdict() == Verdict.NEEDS_DECISION && row.problems().stream()
                .anyMatch(one -> one instanceof PlanProblem.NoUsageLocation(var offers) && !offers.isEmpty());
    }

    /// Whether the person's own tick is all that is missing.
    static boolean isAcceptable(PreviewRow row) {
        return row.verdict() == Verdict.NEEDS_DECISION && row.problems().stream().anyMatch(RowWords::isToBeAccepted)
                && row.problems().stream().noneMatch(PlanProblem.NoUsageLocation.class::isInstance);
    }

    private static String line(Map<String, Integer> kinds, RowWords words) {
        List<Map.Entry<String, Integer>> most = kinds.entrySet().stream()
                .filter(kind -> !kind.getKey().isEmpty())
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).toList();
        List<String> named = most.stream().limit(NAMED)
                .map(kind -> words.texts().number(kind.getValue()) + " " + kind.getKey()).toList();
        int rest = most.stream().skip(NAMED).mapToInt(Map.Entry::getValue).sum();
        String line = String.join(", ", named);
        return rest == 0 ? line : words.texts().of("preview.group.more", line, rest);
    }
}
