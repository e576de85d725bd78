package app.seatkeeper.ui.reports;

import app.seatkeeper.reports.Report;
import app.seatkeeper.reports.ReportGroup;
import app.seatkeeper.reports.ReportName;
import app.seatkeeper.reports.catalogue.Catalogue;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A line of the list of reports.
sealed interface ReportEntry {

    /// The head of a group.
    record Heading(String title, int reports) implements ReportEntry { }

    /// A report.
    record Item(ReportName name, String title, String question) implements ReportEntry {

        private boolean contains(String word) {
            return Folding.folded(title).contains(word) || Folding.folded(question).contains(word);
        }
    }

    /// The reports whose name or question contains every word, below the heads of their groups.
    static List<ReportEntry> found(String search, Texts texts) {
        List<String> words = Stream.of(Folding.folded(search).split("\\s+", -1)).filter(one -> !one.isEmpty()).toList();
        List<ReportEntry> lines = new ArrayList<>();
        for (ReportGroup group : ReportGroup.values()) {
            List<Item> items = Catalogue.reports().stream().map(Report::name).filter(name -> name.group() == group)
                    .map(name -> new Item(name, texts.of(name.title()), texts.of(name.question())))
                    .filter(item -> words.stream().allMatch(item::contains)).toList();
            if (!items.isEmpty()) {
                lines.add(new Heading(texts.of(group.title()), items.size()));
                lines.addAll(items);
            }
        }
        return lines;
    }
}
