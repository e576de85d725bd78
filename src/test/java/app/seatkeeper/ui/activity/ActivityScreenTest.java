package app.seatkeeper.ui.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.TableViewMatchers.hasNumRows;

import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.ui.HistoricWorkspace;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleRuns;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Theme;
import app.seatkeeper.workspace.Run;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ActivityScreenTest {

    private final RecordingNavigator navigator = new RecordingNavigator();

    @Start
    void openTheActivityScreen(Stage stage) {
        var workspace = HistoricWorkspace.of(SampleRuns.history().toArray(Run[]::new));
        var tenancy = new Tenancy(workspace, FxBackground.atOnce());
        tenancy.load();
        workspace.record(SampleRuns.going());
        var screen = ActivityScreen.open(
                tenancy, navigator, new Views(Texts.load(Locale.UK)), (_, _) -> { });
        var scene = new Scene(screen.view(), 1300, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickOnARunOpensItsUsersAndUndoLeadsToThePreview(FxRobot person) {
        verifyThat("#activity-table", hasNumRows(4));

        person.clickOn("Set usage location");

        verifyThat("#run-detail-entries", isVisible());

        person.clickOn("#activity-failures").clickOn("Undo");

        assertEquals(List.of(new LicensePlan("Undo: Set usage location", "GB for 2 users", List.of())),
                navigator.visited());
    }
}
