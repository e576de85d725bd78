package app.seatkeeper.ui.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.ui.HistoricWorkspace;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleRuns;
import app.seatkeeper.ui.activity.RunDetailViewModel.Part;
import app.seatkeeper.ui.activity.RunRow.State;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.workspace.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ActivityViewModelTest {

    private final HistoricWorkspace workspace = HistoricWorkspace.of(SampleRuns.history().toArray(Run[]::new));
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<ExportTable> saved = new ArrayList<>();
    private final ActivityViewModel model = model();

    @Test
    void everyRunSaysHowItStands() {
        assertEquals(List.of(State.RUNNING, State.DONE, State.UNDONE, State.FAILED),
                model.shown().stream().map(RunRow::state).toList());
    }

    @Test
    void undoLeadsToAPreviewAndWritesNothing() {
        model.undo(row(1));

        assertEquals(List.of(new LicensePlan("Undo: Set usage location", "GB for 2 users", List.of())),
                navigator.visited());
    }

    @Test
    void redoTakesTheUndoingBack() {
        model.redo(row(2));

        assertEquals(List.of(new LicensePlan("Undo: Undo: Assign Visio Plan 2", "Engineering", List.of())),
                navigator.visited());
    }

    @Test
    void theFiltersFindFailuresWhatCanBeUndoneAndPeople() {
        model.onlyFailuresProperty().set(true);
        List<Integer> failed = numbers();
        model.clearFilters();
        model.onlyUndoableProperty().set(true);
        List<Integer> undoable = numbers();
        model.clearFilters();
        model.searchProperty().set("LOVELACE");

        assertEquals(List.of(List.of(5, 1), List.of(4, 1), List.of(1)), List.of(failed, undoable, numbers()));
    }

    @Test
    void aRunThatGoesOnIsFollowed() {
        workspace.record(SampleRuns.failed());

        assertEquals(List.of(1, 5, 4, 2), numbers());
    }

    @Test
    void theDetailsListTheFailedFirst() {
        model.detail().numberProperty().set(5);

        assertEquals(List.of("Oluwaseun Adeyemi", "Margit Solberg", "Callum Haverstock"), names().subList(0, 3));

        model.detail().partProperty().set(Part.FAILED);

        assertEquals(List.of("Oluwaseun Adeyemi"), names());
    }

    @Test
    void theExportHasARowForEachUserOfWhatIsShown() {
        model.searchProperty().set("usage");

        model.export();

        assertEquals(List.of(
                List.of("1", "2026-11-19T10:58:00Z", "Ada Lovelace", "Set usage location", "GB for 2 users", "",
                        "Ada Lovelace", "Done", "8d2c7b90-12ab-4f0e-9c33-5d1e93ab41f0"),
                List.of("1", "2026-11-19T10:58:00Z", "Ada Lovelace", "Set usage location", "GB for 2 users", "",
                        "Alan Turing", "Failed", "8d2c7b90-12ab-4f0e-9c33-5d1e93ab41f0")),
                saved.getFirst().stream().map(cells -> {
                    var row = cells.stream().map(CellTexts::plain).toList();
                    var some = new ArrayList<>(row.subList(0, 7));
                    some.add(row.get(9));
                    some.add(row.get(14));
                    return List.copyOf(some);
                }).toList());
    }

    private ActivityViewModel model() {
        var tenancy = new Tenancy(workspace, FxBackground.atOnce());
        tenancy.load();
        workspace.record(SampleRuns.going());
        return new ActivityViewModel(tenancy, navigator, Texts.load(Locale.UK), (_, table) -> saved.add(table));
    }

    private RunRow row(int number) {
        return model.shown().stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    private List<Integer> numbers() {
        return model.shown().stream().map(RunRow::number).toList();
    }

    private List<String> names() {
        return model.detail().entries().stream().map(row -> row.entry().before().name()).toList();
    }
}
