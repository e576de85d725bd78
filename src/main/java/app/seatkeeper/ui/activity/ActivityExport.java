package app.seatkeeper.ui.activity;

import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.ui.kit.ExportTable;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The runs as a table for a file: one row for each user of each run.
final class ActivityExport {

    private static final List<String> COLUMNS = List.of(
            "Run", "Started", "StartedBy", "What", "Origin", "Undoes", "DisplayName", "UserPrincipalName", "UserId",
            "Status", "Detail", "Change", "Before", "After", "RequestId", "Time");

    private final Texts texts;
    private final EntryWords words;

    ActivityExport(Texts texts, EntryWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// @param runs newest first, as they are shown
    ExportTable table(@Nullable Tenant tenant, Instant now, List<Run> runs) {
        int rows = runs.stream().mapToInt(run -> run.entries().size()).sum();
        List<String> notes = List.of(
                texts.of("activity.export.of", tenant == null ? "" : tenant.name()),
                texts.of("activity.export.at", now.toString()),
                texts.of("activity.export.size", runs.size(), rows));
        return new ExportTable(notes, COLUMNS,
                runs.stream().flatMap(run -> run.entries().stream().map(entry -> row(run, entry))).toList());
    }

    private List<String> row(Run run, RunEntry entry) {
        return List.of(
                Integer.toString(run.number()), run.started().toString(), run.by(), run.plan().title(),
                run.plan().origin(), run.undoes() == 0 ? "" : Integer.toString(run.undoes()),
                entry.before().name(), entry.before().account().userPrincipalName(), entry.before().id().value(),
                words.status(entry.status()), words.detail(entry), words.change(entry), words.before(entry),
                words.after(entry), String.join("; ", entry.requestIds()), entry.at().toString());
    }
}
