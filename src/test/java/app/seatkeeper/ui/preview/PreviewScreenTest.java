package app.seatkeeper.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isDisabled;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.PlanFlow;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreviewScreenTest {

    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<ExportTable> exported = new ArrayList<>();

    @Start
    void openThePreview(Stage stage) {
        var background = FxBackground.atOnce();
        var tenancy = new Tenancy(new ScriptedWorkspace(SampleTenant.snapshot()), background);
        tenancy.load();
        var screen = PreviewScreen.open(tenancy, navigator, background, (_, table) -> exported.add(table),
                new Views(Texts.load(Locale.US)));
        screen.show(ScriptedWorkspace.PLAN, List.of(new PlanFlow.Crumb("Bulk import", navigator::importCsv)));
        var scene = new Scene(screen.view(), 1192, 792);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void decidingConfirmingAndRunningEndsInTheResult(FxRobot person) {
        person.clickOn("#preview-locate-all").clickOn("#preview-accept-all");
        verifyThat("#preview-run", hasText("Run 38 changes"));
        verifyThat("#preview-run", isDisabled());

        person.clickOn("#preview-number").write("38").type(KeyCode.ENTER);
        verifyThat("#preview-run", isFocused());
        person.type(KeyCode.SPACE);

        verifyThat("#run-title", hasText("37 of 38 users changed"));
        verifyThat("#run-counts", hasText("37 done, 1 skipped"));
        person.clickOn("#run-undo");
        assertEquals(List.of(new LicensePlan("Undo Joiners, movers and leavers", "run 1", List.of())),
                navigator.visited());
    }

    @Test
    void theKeyboardFoldsAndUnticks(FxRobot person) {
        person.clickOn("Oluwaseun Adeyemi");
        person.type(KeyCode.SPACE);
        verifyThat("#preview-deed", hasText("34 users will be changed"));

        person.type(KeyCode.SPACE);
        verifyThat("#preview-deed", hasText("35 users will be changed"));

        person.type(KeyCode.LEFT);
        assertTrue(person.lookup("Oluwaseun Adeyemi").tryQuery().isEmpty());
    }

    @Test
    void whatTheListShowsIsExported(FxRobot person) {
        person.clickOn("#preview-tab-cannot-be-done").clickOn("#preview-export");

        List<List<String>> rows = exported.getFirst().stream()
                .map(row -> row.stream().map(CellTexts::plain).toList()).toList();
        assertEquals(List.of(List.of("Hannah Merriweather", "hannah.merriweather@larkfield.example",
                "Cannot be done", "No", rows.getFirst().get(4), rows.getFirst().get(5),
                "Microsoft 365 E3 is inherited from group Sales – Microsoft 365. Take the user out of the group.")),
                rows);
    }

    @Test
    void discardLeadsBackToWhereThePlanCameFrom(FxRobot person) {
        person.clickOn("#preview-discard");

        assertEquals(List.of("import"), navigator.visited());
    }
}
