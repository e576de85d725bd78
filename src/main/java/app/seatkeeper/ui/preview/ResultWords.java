package app.seatkeeper.ui.preview;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.ProblemTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.RunEntry.Status;
import app.seatkeeper.workspace.Seen;
import java.util.Comparator;
import java.util.List;

/// The words for how a run ended.
final class ResultWords {

    private final Texts texts;
    private final FaultTexts faults;
    private final ProblemTexts problems;

    ResultWords(Texts texts, TenantNames names) {
        this.texts = texts;
        this.faults = new FaultTexts(texts, names);
        this.problems = new ProblemTexts(texts, names);
    }

    /// One user who was not simply done.
    ///
    /// @param sentence why
    /// @param details  what Microsoft said to the letter; empty where it said nothing
    record Line(String name, String signInName, Status status, String word, String sentence, String details) { }

    /// For example *195 of 198 users changed*.
    String title(Run run) {
        return texts.of("preview.result.title", run.count(Status.DONE), run.entries().size());
    }

    /// For example *195 done, 2 skipped, 1 failed*.
    String counts(Run run) {
        return String.join(", ", List.of(Status.values()).stream()
                .filter(status -> status != Status.SENDING && run.count(status) > 0)
                .sorted(Comparator.comparingInt(ResultWords::rank).reversed())
                .map(status -> texts.number(run.count(status)) + " " + lower(word(status))).toList());
    }

    /// Whoever failed first, then those done in part, not run and skipped.
    List<Line> lines(Run run) {
        return run.entries().stream()
                .filter(entry -> entry.status() != Status.DONE || entry.seen().state() == Seen.State.OTHERWISE)
                .sorted(Comparator.comparingInt(entry -> rank(entry.status()))).map(this::line).toList();
    }

    private static int rank(Status status) {
        return switch (status) {
            case FAILED -> 0;
            case PARTLY_DONE -> 1;
            case SENDING, NOT_RUN -> 2;
            case SKIPPED -> 3;
            case DONE -> 4;
        };
    }

    private Line line(RunEntry entry) {
        return new Line(entry.before().name(), entry.before().account().userPrincipalName(), entry.status(),
                word(entry.status()), sentence(entry), details(entry));
    }

    private String sentence(RunEntry entry) {
        if (entry.skipped() != null) {
            return problems.sentence(entry.skipped());
        }
        if (entry.status() == Status.DONE) {
            return texts.of("preview.result.otherwise");
        }
        if (entry.fault() == null) {
            return texts.of("preview.result.notRun");
        }
        String why = faults.sentence(entry.fault());
        return entry.status() == Status.PARTLY_DONE
                ? texts.of("preview.result.partly", entry.done(), entry.step().writes().size(), why) : why;
    }

    private String details(RunEntry entry) {
        return entry.fault() == null ? "" : faults.original(entry.fault());
    }

    String sentence(Fault fault) {
        return faults.sentence(fault);
    }

    private String word(Status status) {
        return texts.of(switch (status) {
            case DONE -> "preview.status.done";
            case PARTLY_DONE -> "preview.status.partlyDone";
            case SKIPPED -> "preview.status.skipped";
            case FAILED -> "preview.status.failed";
            case SENDING -> "preview.status.unknown";
            case NOT_RUN -> "preview.status.notRun";
        });
    }

    private String lower(String word) {
        return word.toLowerCase(texts.locale());
    }
}
