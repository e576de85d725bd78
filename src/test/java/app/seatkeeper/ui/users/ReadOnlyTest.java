package app.seatkeeper.ui.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isInvisible;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Appearance;
import app.seatkeeper.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Started to read only, the list of people offers no change, by mouse or by key.
@ExtendWith(ApplicationExtension.class)
class ReadOnlyTest {

    private final RecordingNavigator navigator = new RecordingNavigator();

    @Start
    void openTheUsers(Stage stage) {
        var tenancy = new Tenancy(new SampleWorkspace(SampleTenant.snapshot()), FxBackground.atOnce(), true);
        var screen = UsersScreen.open(tenancy, navigator, FxBackground.atOnce(), new Views(Texts.load(Locale.UK)),
                (_, _) -> { });
        var scene = new Scene(screen.view(), 1300, 760);
        new Appearance(Theme.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        tenancy.load();
    }

    @Test
    void noChangeIsOffered(FxRobot person) {
        TableView<?> table = person.lookup("#users-table").queryTableView();
        person.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });

        person.type(KeyCode.SPACE);
        person.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.CONTROL, KeyCode.SHIFT);

        verifyThat("#users-selected", isVisible());
        for (String deed : List.of("#users-assign", "#users-remove", "#users-more", "#users-import")) {
            verifyThat(deed, isInvisible());
        }
        assertNull(table.getContextMenu());
        assertEquals(List.of(), navigator.visited());
    }
}
