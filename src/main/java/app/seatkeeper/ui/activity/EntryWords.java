package app.seatkeeper.ui.activity;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.ProblemTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.RunEntry.Skipped;
import java.time.Instant;
import java.util.List;

/// Says what became of one user of a run.
final class EntryWords {

    private final Texts texts;
    private final FaultTexts faults;
    private final ProblemTexts problems;
    private final StepWords steps;

    EntryWords(Texts texts, TenantNames names) {
        this.texts = texts;
        this.faults = new FaultTexts(texts, names);
        this.problems = new ProblemTexts(texts, names);
        this.steps = new StepWords(texts, names);
    }

    /// What was done, or in one or two sentences why not.
    String detail(RunEntry entry) {
        String change = steps.change(entry.before(), entry.step());
        Fault fault = entry.fault();
        Skipped skipped = entry.skipped();
        return switch (entry.status()) {
            case DONE -> seen(entry, change);
            case NOT_RUN -> texts.of("activity.entry.notRun", change);
            case SENDING -> texts.of("activity.entry.sending", change);
            case SKIPPED -> skipped == null ? change : problems.sentence(skipped);
            case FAILED -> fault == null ? change : faults.sentence(fault);
            case PARTLY_DONE -> texts.of("activity.entry.partly", entry.done(), entry.step().writes().size(),
                    fault == null ? change : faults.sentence(fault));
        };
    }

    /// The change, and that it does not show, where that is so.
    private String seen(RunEntry entry, String change) {
        return switch (entry.seen().state()) {
            case NOT, AS_WRITTEN -> change;
            case AWAITED -> texts.of("activity.seen.awaited", change);
            case OTHERWISE -> texts.of("activity.seen.otherwise", change);
        };
    }

    /// What Microsoft said to the letter; empty where it said nothing.
    String original(RunEntry entry) {
        Fault fault = entry.fault();
        return fault == null ? "" : faults.original(fault);
    }

    /// What was to be done, whether or not it was.
    String change(RunEntry entry) {
        return steps.change(entry.before(), entry.step());
    }

    String before(RunEntry entry) {
        return steps.before(entry.before());
    }

    /// What the user holds now as far as this run knows: what was to be, where it was done, else as before.
    String after(RunEntry entry) {
        return entry.status() == RunEntry.Status.DONE
                ? steps.after(entry.before(), entry.step()) : steps.before(entry.before());
    }

    String status(RunEntry.Status status) {
        return texts.of(switch (status) {
            case NOT_RUN -> "activity.status.notRun";
            case SENDING -> "activity.status.sending";
            case DONE -> "activity.status.done";
            case PARTLY_DONE -> "activity.status.partlyDone";
            case SKIPPED -> "activity.status.skipped";
            case FAILED -> "activity.status.failed";
        });
    }

    String time(Instant when) {
        return texts.timeToTheSecond(when);
    }

    /// The first and the last letters of Microsoft's id, which together tell it from others.
    String shortened(String requestId) {
        return texts.of("activity.request", requestId.length() <= 20
                ? requestId
                : requestId.substring(0, 8) + "…" + requestId.substring(requestId.length() - 8));
    }

    /// One text in which a search finds the person, the products and the ids.
    boolean mentions(RunEntry entry, String part) {
        String all = String.join("\n", List.of(
                entry.before().name(), entry.before().account().userPrincipalName(), change(entry),
                String.join("\n", entry.requestIds())));
        return all.toLowerCase(texts.locale()).contains(part);
    }

    Texts texts() {
        return texts;
    }
}
