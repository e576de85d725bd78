package app.seatkeeper.ui.overview;

import static app.seatkeeper.ui.SampleTenant.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.ui.RecordingNavigator;
import app.seatkeeper.ui.SamplePrices;
import app.seatkeeper.ui.SampleTenant;
import app.seatkeeper.ui.SampleWorkspace;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.LicenseQuery;
import app.seatkeeper.ui.nav.LicenseQuery.Trait;
import app.seatkeeper.ui.nav.UserQuery;
import app.seatkeeper.ui.theme.Theme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OverviewScreenTest {

    private final RecordingNavigator navigator = new RecordingNavigator();
    private final SampleWorkspace workspace = new SampleWorkspace(SampleTenant.snapshot());
    private final Tenancy tenancy = new Tenancy(workspace, FxBackground.atOnce());

    @Start
    void openTheScreen(Stage stage) {
        workspace.prices().enter(SamplePrices.list());
        var screen = OverviewScreen.open(tenancy, navigator, FxBackground.atOnce(),
                new Views(Texts.load(Locale.UK)), Clock.fixed(NOW, ZoneOffset.UTC));
        Scene scene = new Scene(screen.view(), 1440, 868);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        tenancy.load();
    }

    @Test
    void tilesNumbersInThemAndBarsLeadToTheirLists(FxRobot person) {
        person.clickOn("#overview-over").clickOn("1 price missing").clickOn("Microsoft 365 E5").clickOn("28");

        assertEquals(List.of(LicenseQuery.being(Trait.OVER_USED), LicenseQuery.being(Trait.NO_PRICE),
                LicenseQuery.open(SampleTenant.E5), UserQuery.holding(SampleTenant.E3)), navigator.visited());
    }

    @Test
    void aBarSaysItsNumbersToThoseWhoDoNotSeeIt(FxRobot person) {
        assertEquals("Microsoft 365 E5: 4 of 10 assigned, 6 free",
                person.lookup("#overview-seats .bar-row").<Button>queryAll().iterator().next().getAccessibleText());
    }
}
