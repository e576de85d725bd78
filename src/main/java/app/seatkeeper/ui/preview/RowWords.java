package app.seatkeeper.ui.preview;

import static java.util.stream.Collectors.toCollection;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.Holding;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.PlanProblem.Weight;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.ui.kit.ProblemTexts;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.preview.ProductTag.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words for one row of a preview: its tags, its notes and what it is found by. Safe on every thread.
final class RowWords {

    private final Texts texts;
    private final ProductNames products;
    private final ProblemTexts problems;
    private final ChangeWords changes;

    RowWords(TenantSnapshot snapshot, Texts texts) {
        var names = TenantNames.of(snapshot);
        this.texts = texts;
        this.products = ProductNames.of(snapshot, texts);
        this.problems = new ProblemTexts(texts, names);
        this.changes = new ChangeWords(snapshot, names, problems, texts);
    }

    Texts texts() {
        return texts;
    }

    ProductNames products() {
        return products;
    }

    /// Whether a problem is one that the person's own tick lets pass.
    static boolean isToBeAccepted(PlanProblem problem) {
        return problem instanceof PlanProblem.LosesData || problem instanceof PlanProblem.HoldsRole
                || problem instanceof PlanProblem.OldGoesFirst;
    }

    /// Products held now.
    List<ProductTag> before(PreviewRow row) {
        return held(row.before()).stream().map(this::stays).toList();
    }

    /// Products held afterwards: those that come first, then those that stay, then those that go. A single product
    /// that makes room for another is not named again.
    List<ProductTag> after(PreviewRow row) {
        Set<SkuId> before = held(row.before());
        Set<SkuId> after = held(row.after());
        Set<SkuId> goes = without(before, after);
        Set<SkuId> comes = without(after, before);
        boolean plain = after.isEmpty() || (goes.size() == 1 && comes.size() == 1);
        List<ProductTag> tags = new ArrayList<>();
        comes.forEach(one -> tags.add(tag("preview.tag.comes", "preview.tag.comes.spoken", one, Turn.COMES)));
        after.stream().filter(before::contains).forEach(one -> tags.add(stays(one)));
        if (!plain) {
            goes.forEach(one -> tags.add(tag("preview.tag.goes", "preview.tag.goes.spoken", one, Turn.GOES)));
        }
        return tags;
    }

    private ProductTag stays(SkuId product) {
        return new ProductTag(products.tag(product), products.full(product), Turn.STAYS);
    }

    private ProductTag tag(String key, String spoken, SkuId product, Turn turn) {
        return new ProductTag(texts.of(key, products.tag(product)), texts.of(spoken, products.full(product)), turn);
    }

    private Set<SkuId> held(List<Holding> holdings) {
        return holdings.stream().map(Holding::product).collect(toCollection(() -> new TreeSet<>(products.order())));
    }

    private Set<SkuId> without(Set<SkuId> these, Set<SkuId> those) {
        return these.stream().filter(one -> !those.contains(one))
                .collect(toCollection(() -> new TreeSet<>(products.order())));
    }

    /// What there is to say, heaviest first, then what else changes.
    List<Note> notes(PreviewRow row) {
        List<Note> notes = new ArrayList<>();
        for (PlanProblem problem : row.problems()) {
            boolean plain = problem.weight() == Weight.NOTE;
            notes.add(new Note(problem.weight(), plain ? "" : problems.badge(problem), problems.sentence(problem)));
        }
        boolean writes = row.verdict() == PreviewRow.Verdict.WILL_CHANGE
                || row.verdict() == PreviewRow.Verdict.NEEDS_DECISION;
        if (writes) {
            String more = changes.line(row);
            if (!more.isEmpty()) {
                notes.add(new Note(Weight.NOTE, "", more));
            }
        }
        return notes;
    }

    /// A few words that rows of the same kind share, for example *get M365 E3*.
    String kind(PreviewRow row) {
        return switch (row.verdict()) {
            case WILL_CHANGE -> change(row);
            case NOTHING_TO_DO -> "";
            case NEEDS_DECISION, CANNOT_BE_DONE -> row.problems().stream().findFirst()
                    .map(problems::badge).map(this::lowered).orElse("");
        };
    }

    private String lowered(String badge) {
        return badge.substring(0, 1).toLowerCase(texts.locale()) + badge.substring(1);
    }

    private String change(PreviewRow row) {
        Set<SkuId> before = held(row.before());
        Set<SkuId> after = held(row.after());
        Set<SkuId> goes = without(before, after);
        Set<SkuId> comes = without(after, before);
        if (comes.isEmpty() && goes.isEmpty()) {
            return texts.of(row.before().equals(row.after()) ? otherChange(row) : "preview.kind.plans");
        }
        if (goes.isEmpty()) {
            return texts.of("preview.kind.get", tags(comes));
        }
        if (comes.isEmpty()) {
            return after.isEmpty() ? texts.of("preview.kind.reclaimed") : texts.of("preview.kind.lose", tags(goes));
        }
        return texts.of("preview.kind.swap", tags(goes), tags(comes));
    }

    private static String otherChange(PreviewRow row) {
        if (writes(row, write -> write instanceof Write.JoinGroup || write instanceof Write.LeaveGroup)) {
            return "preview.kind.groups";
        }
        boolean reprocess = writes(row, Write.Reprocess.class::isInstance);
        return !row.edits().isEmpty() ? "preview.kind.edit" : reprocess ? "preview.kind.reprocess"
                : "preview.kind.other";
    }

    private static boolean writes(PreviewRow row, Predicate<Write> kind) {
        return row.runs().stream().flatMap(step -> step.writes().stream()).anyMatch(kind);
    }

    private String tags(Set<SkuId> these) {
        return these.stream().map(products::tag).collect(Collectors.joining(", "));
    }

    /// Everything a search looks at, in lower case.
    String haystack(PreviewRow row) {
        Stream<String> named = Stream.concat(row.before().stream(), row.after().stream())
                .map(Holding::product).distinct()
                .flatMap(product -> Stream.of(products.full(product), products.tag(product)));
        Stream<String> said = notes(row).stream().flatMap(note -> Stream.of(note.badge(), note.sentence()));
        return Stream.of(Stream.of(row.user().name(), row.user().account().userPrincipalName()), named, said)
                .flatMap(words -> words).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }

    /// Names of plans, for files.
    String plans(Set<PlanId> plans) {
        return changes.plans(plans);
    }

    String field(UserField field) {
        return problems.field(field);
    }
}
