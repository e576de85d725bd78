package app.seatkeeper.ui.activity;

import static app.seatkeeper.files.ExportColumn.text;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportColumn.Kind;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.kit.ExportFacts;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The runs as a table for a file: one row for each user of each run.
final class ActivityExport {

    private static final List<ExportColumn> COLUMNS = List.of(
            new ExportColumn("Run", Kind.NUMBER), new ExportColumn("Started", Kind.MOMENT), text("StartedBy"),
            text("What"), text("Origin"), new ExportColumn("Undoes", Kind.NUMBER), text("DisplayName"),
            text("UserPrincipalName"), text("UserId"), text("Status"), text("Detail"), text("Change"), text("Before"),
            text("After"), new ExportColumn("RequestId", Kind.LIST), new ExportColumn("Time", Kind.MOMENT));

    private final Texts texts;
    private final EntryWords words;

    ActivityExport(Texts texts, EntryWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// @param snapshot what was read of the tenant; null while nothing was
    /// @param runs     newest first, as they are shown
    ExportTable table(@Nullable TenantSnapshot snapshot, List<Run> runs) {
        List<Line> lines = runs.stream()
                .flatMap(run -> run.entries().stream().map(entry -> new Line(run, entry))).toList();
        var facts = new ExportFacts(texts, snapshot)
                .with("activity.export.what", texts.of("activity.export.size", runs.size(), lines.size()));
        return ExportTable.of(texts.of("activity.title"), facts.list(), COLUMNS, lines, this::row);
    }

    /// One row: what happened to a user in a run.
    private record Line(Run run, RunEntry entry) { }

    private List<Cell> row(Line line) {
        Run run = line.run();
        RunEntry entry = line.entry();
        return List.of(
                Cell.of(run.number()), Cell.of(run.started()), Cell.of(run.by()), Cell.of(run.plan().title()),
                Cell.of(run.plan().origin()), run.undoes() == 0 ? Cell.NONE : Cell.of(run.undoes()),
                Cell.of(entry.before().name()), Cell.of(entry.before().account().userPrincipalName()),
                Cell.of(entry.before().id().value()), Cell.of(words.status(entry.status())),
                Cell.of(words.detail(entry)), Cell.of(words.change(entry)), Cell.of(words.before(entry)),
                Cell.of(words.after(entry)), Cell.of(entry.requestIds()), Cell.of(entry.at()));
    }
}
