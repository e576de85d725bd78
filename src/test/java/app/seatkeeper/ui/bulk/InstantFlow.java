package app.seatkeeper.ui.bulk;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.kit.PlanFlow;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A flow that shows nothing and, when told to, has run everything but the last user.
final class InstantFlow implements PlanFlow {

    private final StackPane view = new StackPane();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.PREVIEW);
    private final ReadOnlyObjectWrapper<@Nullable Preview> confirmed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Run> run = new ReadOnlyObjectWrapper<>();
    private final List<LicensePlan> shown = new ArrayList<>();

    List<LicensePlan> shown() {
        return List.copyOf(shown);
    }

    void runAll() {
        LicensePlan plan = shown.getLast();
        var tenant = SampleTenant.snapshot();
        var rows = plan.changes().stream().map(Change::user).distinct().map(tenant::user)
                .map(user -> user.orElseThrow()).map(user -> new PreviewRow(user, Verdict.WILL_CHANGE, true, List.of(),
                        List.of(), Map.of(), List.of(), new Step(user.id(), List.of(new Write.RevokeSessions()))))
                .toList();
        confirmed.set(new Preview(plan, Decisions.NONE, SampleTenant.NOW, rows, List.of()));
        stage.set(Stage.RUNNING);
        run.set(new Run(1, plan, "Ada", SampleTenant.NOW, SampleTenant.NOW, null, 0, rows.stream()
                .map(row -> entry(row, row.equals(rows.getLast()))).toList()));
        stage.set(Stage.ENDED);
    }

    private static RunEntry entry(PreviewRow row, boolean last) {
        return new RunEntry(row.user(), row.runs().orElseThrow(),
                last ? RunEntry.Status.SKIPPED : RunEntry.Status.DONE, last ? 0 : 1, null,
                last ? new RunEntry.Skipped.Deleted() : null, List.of("req-1"), SampleTenant.NOW, Seen.NOT);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void show(LicensePlan plan, List<Crumb> crumbs) {
        shown.add(plan);
    }

    @Override
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Preview> confirmedProperty() {
        return confirmed.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Run> runProperty() {
        return run.getReadOnlyProperty();
    }
}
