package app.seatkeeper.ui.usage;

import static app.seatkeeper.ui.SampleTenant.ADA;
import static app.seatkeeper.ui.SampleTenant.NOW;
import static app.seatkeeper.ui.usage.SampleUsage.NEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.Recency;
import app.seatkeeper.ui.nav.UsageQuery;
import app.seatkeeper.ui.theme.Theme;
import app.seatkeeper.ui.usage.SampleUsage.Seen;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UsageScreenTest {

    private final RecordingNavigator navigator = new RecordingNavigator();
    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());
    private final List<ExportTable> saved = new ArrayList<>();
    private final AtomicReference<UsageScreen> opened = new AtomicReference<>();

    @Start
    void openTheScreen(Stage stage) {
        workspace.usage().hold(SampleUsage.usage(SampleUsage.recency(
                Seen.of("ada.lovelace@larkfield.example", 2, 46, NEVER, NEVER, NEVER),
                Seen.of("alan.turing@larkfield.example", 100, NEVER, NEVER, NEVER, NEVER))));
        var screen = UsageScreen.open(tenancy, navigator, FxBackground.atOnce(), new Views(Texts.load(Locale.UK)),
                Clock.fixed(NOW, ZoneOffset.UTC), (_, table) -> saved.add(table));
        opened.set(screen);
        Scene scene = new Scene(screen.view(), 1240, 820);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        tenancy.load();
    }

    @Test
    void aHeatCellIsReadOutAndAPersonIsOneClickAway(FxRobot person) {
        person.interact(() -> opened.get().show(UsageQuery.active(null, Set.of(Recency.WITHIN_7))));
        UseCell teams = person.lookup(node -> node instanceof UseCell cell && "46".equals(cell.getText())).query();
        assertEquals("Teams, 46 days ago", teams.getAccessibleText());

        person.clickOn("Ada Lovelace");

        assertEquals(List.of(ADA), navigator.visited());
    }

    @Test
    void searchingNarrowsTheTableAndExportSavesWhatIsLeft(FxRobot person) {
        person.interact(() -> opened.get().focusFilter());
        person.write("turing");
        TableView<?> table = person.lookup("#usage-table").queryAs(TableView.class);
        assertEquals(1, table.getItems().size());

        person.clickOn("#usage-export");

        assertEquals(1, saved.getFirst().count());
    }

    @Test
    void theKeyboardOpensAPersonFromTheTable(FxRobot person) {
        TableView<?> table = person.lookup("#usage-table").queryAs(TableView.class);
        person.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });

        person.push(KeyCode.ENTER);

        assertEquals(List.of(ADA), navigator.visited());
    }

    @Test
    void showingConcealedNamesIsAskedForFirst(FxRobot person) {
        person.interact(() -> workspace.usage().hold(workspace.usage().now().with(Concealment.CONCEALED)));

        person.clickOn("#usage-show-names").clickOn("#usage-show-names-no");
        assertEquals(Concealment.CONCEALED, workspace.usage().now().concealment());
        person.clickOn("#usage-show-names").clickOn("#usage-show-names-yes");

        assertEquals(Concealment.SHOWN, workspace.usage().now().concealment());
        assertEquals("36 licensed people", person.lookup("#usage-count").queryAs(Label.class).getText());
    }
}
