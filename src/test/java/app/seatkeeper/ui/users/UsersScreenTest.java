package app.seatkeeper.ui.users;

import static app.seatkeeper.ui.SampleTenant.ADA;
import static app.seatkeeper.ui.SampleTenant.ALAN;
import static app.seatkeeper.ui.SampleTenant.E3;
import static app.seatkeeper.ui.SampleTenant.E5;
import static app.seatkeeper.ui.SampleTenant.POWER_BI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class UsersScreenTest {

    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<ExportTable> saved = new ArrayList<>();
    private final Tenancy tenancy =
            new Tenancy(new SampleWorkspace(SampleTenant.snapshot()), FxBackground.atOnce());
    private final AtomicReference<UsersScreen> opened = new AtomicReference<>();

    @Start
    void openTheScreen(Stage stage) {
        var screen = UsersScreen.open(tenancy, navigator, FxBackground.atOnce(),
                new Views(Texts.load(Locale.UK)), (_, table) -> saved.add(table));
        opened.set(screen);
        Scene scene = new Scene(screen.view(), 1440, 868);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        tenancy.load();
    }

    @Test
    void searchingTickingAndAssigningLeadsToThePreviewOfExactlyThat(FxRobot person) {
        person.clickOn("#users-search").write("engineering");
        person.clickOn("Alan Turing").push(KeyCode.SPACE);
        person.push(KeyCode.ESCAPE);
        assertEquals("1 selected", person.lookup("#users-selected").queryAs(Label.class).getText());

        person.clickOn("#users-assign").clickOn("Power BI Pro").clickOn("#deed-preview");

        assertEquals(List.of(new LicensePlan("Assign Power BI Pro", "Alan Turing",
                List.of(new Change.Assign(ALAN, POWER_BI, new PlanChoice.Keep())))), navigator.visited());
    }

    @Test
    void everythingGoesByKeyboard(FxRobot person) {
        TableView<?> table = person.lookup("#users-table").queryTableView();
        person.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });

        person.push(KeyCode.ENTER);
        assertEquals("Ada Lovelace", nameInTheDrawer(person));
        person.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("Agnieszka Wrona", nameInTheDrawer(person));

        person.interact(() -> assertTrue(opened.get().closeTopmost()));
        assertTrue(table.isFocused());
        person.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals("2 selected", person.lookup("#users-selected").queryAs(Label.class).getText());
        person.push(KeyCode.CONTROL, KeyCode.A);
        assertEquals("40 selected", person.lookup("#users-selected").queryAs(Label.class).getText());

        person.interact(() -> assertTrue(opened.get().closeTopmost()));
        person.interact(() -> assertFalse(opened.get().closeTopmost()));
    }

    @Test
    void switchingAPlanInTheDrawerLeadsToThePreviewAndStaysAsItWas(FxRobot person) {
        person.interact(() -> opened.get().show(ALAN));

        person.clickOn("#plan-switch-0");

        assertEquals(List.of(new LicensePlan("Change plans of Microsoft 365 E5", "Alan Turing",
                List.of(new Change.SetPlans(ALAN, E5, new PlanChoice.Switch(
                        Set.of(), Set.of(SampleTenant.EXCHANGE)))))), navigator.visited());
        assertEquals("Exchange Online (Plan 2), On",
                person.lookup("#plan-switch-0").query().getAccessibleText());
    }

    @Test
    void removingALicenseInTheDrawerIsForThatPersonWhoeverIsTicked(FxRobot person) {
        person.interact(() -> opened.get().show(ADA));
        person.clickOn("#license-actions-0").clickOn("#license-remove");

        assertEquals(List.of(new LicensePlan("Remove Microsoft 365 E3", "Ada Lovelace",
                List.of(new Change.Remove(ADA, E3)))), navigator.visited());
    }

    @Test
    void aLicenseByAGroupIsRemovedByLeavingTheGroup(FxRobot person) {
        person.interact(() -> opened.get().show(ADA));
        person.clickOn("#license-actions-0").clickOn("#license-leave");

        assertEquals(List.of(new LicensePlan("Remove from Sales – Microsoft 365", "Ada Lovelace",
                List.of(new Change.LeaveGroup(ADA, SampleTenant.SALES, false)))), navigator.visited());
    }

    @Test
    void movingToAnotherGroupAndEditingDetailsGoThroughTheirPanels(FxRobot person) throws Exception {
        person.clickOn("#users-search").write("lovelace");
        person.clickOn("Ada Lovelace").push(KeyCode.SPACE);
        person.push(KeyCode.ESCAPE);
        chooseDeed(person, "Add to a group …");
        waitFor(person, "#deed-preview");
        person.clickOn(person.from(person.lookup(".deed-panel").queryAll())
                .lookup("Sales – Microsoft 365").<Node>query());
        assertTrue(person.lookup("#deed-preview").query().isDisabled());
        person.push(KeyCode.ESCAPE);

        chooseDeed(person, "Edit details …");
        clickOnceThere(person, "#edit-USAGE_LOCATION");
        person.doubleClickOn("#edit-USAGE_LOCATION").write("SE");
        person.clickOn("#deed-preview");

        assertEquals(List.of(new LicensePlan("Edit details", "Ada Lovelace",
                List.of(new Change.Edit(ADA, Map.of(UserField.USAGE_LOCATION, "SE"))))), navigator.visited());
    }

    @Test
    void exportSavesWhatIsShown(FxRobot person) {
        person.clickOn("#users-search").write("hopper");
        person.clickOn("#users-export");

        assertEquals(List.of(Cell.of("Grace Hopper")),
                saved.getFirst().stream().map(List::getFirst).toList());
    }

    private static void chooseDeed(FxRobot person, String name) throws TimeoutException {
        clickOnceThere(person, "#users-more");
        clickOnceThere(person, name);
    }

    /// Menus and panels come when the window has time for them.
    private static void clickOnceThere(FxRobot person, String query) throws TimeoutException {
        waitFor(person, query);
        person.clickOn(query);
    }

    private static void waitFor(FxRobot person, String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> person.lookup(query).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String nameInTheDrawer(FxRobot person) {
        return person.lookup("#person-name").queryAs(Label.class).getText();
    }
}
