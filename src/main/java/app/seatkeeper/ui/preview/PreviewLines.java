package app.seatkeeper.ui.preview;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Makes the flat list of a preview: a head for each group that has people, its people below unless it is folded.
/// Remembers what people are found by, so that only the first search is slow. Safe on every thread.
final class PreviewLines {

    private final Digest digest;
    private final Map<UserId, String> haystacks = new ConcurrentHashMap<>();

    PreviewLines(Digest digest) {
        this.digest = digest;
    }

    /// How many people there are.
    int size() {
        return digest.preview().rows().size();
    }

    /// What the list is narrowed to.
    ///
    /// @param search part of a name, product or note, in any case; empty for everybody
    record Choice(PreviewTab tab, String search, Set<Verdict> folded) {
        Choice {
            folded = Set.copyOf(folded);
        }
    }

    List<PreviewLine> of(Choice choice) {
        String search = choice.search().strip().toLowerCase(Locale.ROOT);
        Map<Verdict, List<PreviewLine>> people = new EnumMap<>(Verdict.class);
        for (PreviewRow row : digest.preview().rows()) {
            if (choice.tab().shows(row.verdict()) && matches(row, search)) {
                people.computeIfAbsent(row.verdict(), _ -> new ArrayList<>()).add(new PreviewLine.Person(row));
            }
        }
        List<PreviewLine> lines = new ArrayList<>();
        people.forEach((verdict, members) -> {
            boolean folded = choice.folded().contains(verdict);
            lines.add(new PreviewLine.Group(digest.group(verdict), folded));
            if (!folded) {
                lines.addAll(members);
            }
        });
        return lines;
    }

    private boolean matches(PreviewRow row, String search) {
        return search.isEmpty()
                || haystacks.computeIfAbsent(row.user().id(), _ -> digest.words().haystack(row)).contains(search);
    }
}
