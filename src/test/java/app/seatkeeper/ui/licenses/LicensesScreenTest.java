package app.seatkeeper.ui.licenses;

import static app.seatkeeper.ui.SampleTenant.E5;
import static app.seatkeeper.ui.SampleTenant.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SampleFiles;
import app.seatkeeper.ui.SampleNaming;
import app.seatkeeper.ui.SamplePrices;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.UserQuery;
import app.seatkeeper.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LicensesScreenTest {

    private final RecordingNavigator navigator = new RecordingNavigator();
    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());
    private final SampleNaming naming = new SampleNaming();
    private final SampleFiles files = new SampleFiles();
    @TempDir private Path folder;
    private final AtomicReference<LicensesScreen> opened = new AtomicReference<>();

    @Start
    void openTheScreen(Stage stage) {
        var screen = LicensesScreen.open(tenancy, navigator, FxBackground.atOnce(), new Views(Texts.load(Locale.UK)),
                new LicensesScreen.Outside(Clock.fixed(NOW, ZoneOffset.UTC), (_, _) -> { }, files,
                        naming));
        opened.set(screen);
        Scene scene = new Scene(screen.view(), 1440, 868);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        tenancy.load();
    }

    @Test
    void openingAProductLeadsToTheUsersWhoHoldIt(FxRobot person) {
        person.clickOn("Microsoft 365 E5").clickOn("#product-show-users");

        assertEquals(List.of(UserQuery.holding(E5)), navigator.visited());
    }

    @Test
    void theKeyboardUnfoldsAProductOpensItAndStepsToTheNext(FxRobot person) {
        TreeTableView<?> table = person.lookup("#licenses-table").queryAs(TreeTableView.class);
        person.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
        });

        person.push(KeyCode.RIGHT);
        assertEquals(7 + 3, table.getExpandedItemCount());

        person.push(KeyCode.ENTER);
        person.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("Exchange Online (Plan 1)", person.lookup("#product-name").queryAs(Label.class).getText());

        person.interact(() -> assertTrue(opened.get().closeTopmost()));
        assertTrue(table.isFocused());
    }

    @Test
    void aChipNarrowsTheProductsAndTheSumsFollow(FxRobot person) {
        person.clickOn("#licenses-only-over");

        assertEquals("1 product, 1 subscription", person.lookup("#licenses-count").queryAs(Label.class).getText());
        assertEquals("1 product", person.lookup(".sum-name").queryAs(Label.class).getText());
    }

    @Test
    void aPriceIsEnteredInTheDrawerAndTriedWithAnother(FxRobot person) {
        person.clickOn("Microsoft 365 E5").clickOn("#price-edit").clickOn("#price-amount").write("52.10")
                .clickOn("#price-save");

        assertEquals(List.of(SamplePrices.monthly(E5, "52.10")), workspace.prices().now().prices());
        verifyThat("£52.10 a month", isVisible());

        person.clickOn("#licenses-prices").clickOn("What other prices would mean …");
        verifyThat("#prices-trial", isVisible());
        person.clickOn("#prices-close");
    }

    @Test
    void newerNamesOfProductsAreFetchedFromTheSiteOrReadFromAFile(FxRobot person) throws Exception {
        files.choose(Files.writeString(folder.resolve("names.csv"), "Product_Display_Name"));

        person.clickOn("#licenses-names").clickOn("Get the newest names from Microsoft");
        person.clickOn("#licenses-names").clickOn("Read names from a file …");

        assertEquals(List.of("the site", "Product_Display_Name"), naming.asked());
    }
}
