package app.seatkeeper.ui.bulk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.seatkeeper.files.bulk.Finding;
import app.seatkeeper.files.bulk.ImportNote;
import app.seatkeeper.files.bulk.ImportReport;
import app.seatkeeper.files.bulk.ImportSentences;
import app.seatkeeper.files.bulk.ProblemKind;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The problems of a report as they are listed and counted. Never changes.
final class ProblemLines {

    private static final List<Class<? extends ImportNote>> NOTES = List.of(
            ImportNote.Folded.class, ImportNote.LeftOut.class, ImportNote.Finished.class, ImportNote.EmptyLine.class,
            ImportNote.HeaderAgain.class);

    private final Texts texts;
    private final ImportSentences sentences;
    private final List<Finding> findings;
    private final List<ImportNote> notes;

    ProblemLines(ImportReport report, Texts texts) {
        this.texts = texts;
        this.sentences = new ImportSentences(texts.bundle(), texts.locale());
        this.findings = report.findings();
        this.notes = report.notes();
    }

    int all() {
        return findings.size();
    }

    long fixed() {
        return findings.stream().filter(Finding::isFixed).count();
    }

    /// How many open problems have a suggestion that can be taken with the others.
    long proposals() {
        return findings.stream().filter(one -> !one.isFixed() && one.problem().proposal().isPresent()).count();
    }

    /// The kinds, those with the most problems first, then what is only worth knowing.
    List<FilterLine> filters() {
        List<FilterLine> lines = new ArrayList<>();
        lines.add(line(new ProblemFilter.All(), texts.of("bulk.filter.all"), all()));
        lines.add(line(new ProblemFilter.Suggested(), texts.of("bulk.filter.suggested"),
                findings.stream().filter(ProblemLines::hasProposal).count()));
        Map<ProblemKind, Long> kinds = findings.stream().collect(groupingBy(one -> one.problem().kind(), counting()));
        if (!kinds.isEmpty()) {
            lines.add(FilterLine.heading(texts.of("bulk.filter.kinds")));
        }
        kinds.entrySet().stream()
                .sorted(Map.Entry.<ProblemKind, Long>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind -> lines.add(
                        line(new ProblemFilter.OfKind(kind.getKey()), sentences.of(kind.getKey()), kind.getValue())));
        addNotes(lines);
        return lines;
    }

    private void addNotes(List<FilterLine> lines) {
        List<FilterLine> known = NOTES.stream()
                .map(kind -> line(new ProblemFilter.Known(kind), name(kind), of(kind).count()))
                .filter(line -> !line.count().equals("0")).toList();
        if (!known.isEmpty()) {
            lines.add(FilterLine.heading(texts.of("bulk.filter.notes")));
            lines.addAll(known);
        }
    }

    private String name(Class<? extends ImportNote> kind) {
        return texts.of("bulk.note." + kind.getSimpleName());
    }

    private FilterLine line(ProblemFilter filter, String name, long count) {
        return new FilterLine(filter, name, texts.number(count));
    }

    private Stream<ImportNote> of(Class<? extends ImportNote> kind) {
        return notes.stream().filter(kind::isInstance);
    }

    private static boolean hasProposal(Finding finding) {
        return finding.problem().proposal().isPresent();
    }

    List<ProblemLine> lines(ProblemFilter filter) {
        return switch (filter) {
            case ProblemFilter.All _ -> findings.stream().map(this::line).toList();
            case ProblemFilter.Suggested _ -> findings.stream().filter(ProblemLines::hasProposal)
                    .map(this::line).toList();
            case ProblemFilter.OfKind(var kind) -> findings.stream().filter(one -> one.problem().kind() == kind)
                    .map(this::line).toList();
            case ProblemFilter.Known(var kind) -> of(kind).map(note -> new ProblemLine(
                    List.of(note.line()), "", List.of(), sentences.of(note), null)).toList();
        };
    }

    private ProblemLine line(Finding finding) {
        var problem = finding.problem();
        return new ProblemLine(problem.lines(), sentences.field(problem), sentences.values(problem),
                sentences.of(problem), finding);
    }
}
