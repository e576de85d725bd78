package app.seatkeeper.ui.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isDisabled;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.seatkeeper.session.Session;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Appearance;
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
class SignInScreenTest {

    private final List<Session> opened = new ArrayList<>();

    @Start
    void openTheSignInScreen(Stage stage) {
        var appearance = new Appearance(Theme.LIGHT);
        var demo = new SignInScreen.Demo("Larkfield Group", 2500, 10, 15, 14);
        var scene = new Scene(SignInScreen.open(new FakeSignIn(), FxBackground.atOnce(),
                new Views(Texts.load(Locale.UK)), demo, appearance, opened::add), 1000, 700);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void enterOpensTheDemoTenant(FxRobot person) {
        verifyThat("#signin-open", hasText("Open Larkfield Group"));

        person.type(KeyCode.ENTER);

        assertEquals(List.of(FakeSignIn.SESSION), opened);
    }

    @Test
    void anotherWaySaysThatItDoesNotWorkYet(FxRobot person) {
        person.clickOn("#signin-browser");

        verifyThat("#signin-unavailable", isVisible());
        verifyThat("#signin-open", isDisabled());
    }
}
