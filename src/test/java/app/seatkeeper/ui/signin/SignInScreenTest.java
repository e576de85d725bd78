package app.seatkeeper.ui.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isDisabled;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInStage;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.RegistrationFields;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Appearance;
import app.seatkeeper.ui.theme.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SignInScreenTest {

    private static final FileDialogs NO_FILES = new FileDialogs() {
        @Override
        public Optional<Path> open(String title, String... endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, String... endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    };

    private final List<Session> opened = new ArrayList<>();
    private final List<URI> pages = new ArrayList<>();
    private final SampleStage sample = new SampleStage();
    private final StackPane root = new StackPane();

    private final List<StageScreen> stages = new ArrayList<>();

    @Start
    void openTheSignInScreen(Stage stage) {
        var appearance = new Appearance(Theme.LIGHT);
        var views = new Views(Texts.load(Locale.UK));
        var background = FxBackground.atOnce();
        var demo = new SignInScreen.Demo("Larkfield Group", 2500, 10, 15, 14);
        var waiting = StageScreen.open(background, views, pages::add, Clock.fixed(SampleStage.NOW, ZoneOffset.UTC));
        stages.add(waiting);
        var fault = new Fault.SignInFailed(SignInTrouble.NO_SUCH_TENANT, "", Original.NONE);
        var screen = SignInScreen.open(
                new SignInScreen.Means(new FakeSignIn(fault), (_, _) -> new Credential.Secret(""), NO_FILES),
                new SignInScreen.Outside(demo, new RegistrationFields(RegistrationFields.Preset.NONE, views.texts()),
                        waiting, appearance, () -> { }, opened::add), background, views);
        root.getChildren().setAll(screen.view(), waiting.overlay());
        var scene = new Scene(root, 1440, 868);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aWrongTenantIsToldAtItsFieldAndTheDemoOpensWithEnter(FxRobot person) {
        person.clickOn("#signin-browser");
        verifyThat("#signin-open", isDisabled());

        person.clickOn("#signin-tenant").write("larkfield.test");
        person.clickOn("#signin-client-id").write("6f1c1b7e-4d02-4c7a-9a51-0d9f2b3c4e5f");
        person.type(KeyCode.ENTER);
        verifyThat("#signin-tenant-note", hasText(Texts.load(Locale.UK).of("trouble.NO_SUCH_TENANT")));

        person.clickOn("#signin-demo").type(KeyCode.ENTER);
        assertEquals(List.of(FakeSignIn.SESSION), opened);
    }

    @Test
    void aCodeIsShownInsideTheScreenAndEscapeCancelsIt(FxRobot person) {
        person.interact(() -> stages.getFirst().prompter().show(new SignInStage.WithCode(
                "K7QX2MBD", URI.create("https://microsoft.com/devicelogin"), SampleStage.NOW), sample.answer));
        boolean covered = stages.getFirst().overlay().isVisible();
        verifyThat("#stage-code", isVisible());
        person.type(KeyCode.ESCAPE);

        assertFalse(covered);
        assertEquals(List.of("cancel"), sample.answers);
    }

    @Test
    void aQuestionForAPermissionLiesOverEverythingElseAndKeepsTheKeyboard(FxRobot person) {
        person.interact(() -> root.getChildren().set(0, new StackPane()));
        person.interact(() -> stages.getFirst().prompter().show(new SignInStage.AskingConsent(Feature.GROUPS,
                Feature.GROUPS.permissions(), URI.create("https://login.example/adminconsent")), sample.answer));
        boolean covered = stages.getFirst().overlay().isVisible();
        person.type(KeyCode.TAB, 6);
        boolean kept = isInside(root.getScene().getFocusOwner(), stages.getFirst().overlay());
        person.type(KeyCode.ESCAPE);

        assertTrue(covered);
        assertTrue(kept);
        assertEquals(List.of("cancel"), sample.answers);
    }

    private static boolean isInside(Node node, Node outer) {
        Node parent = node;
        while (parent != null && !parent.equals(outer)) {
            parent = parent.getParent();
        }
        return parent != null;
    }
}
