package app.seatkeeper.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Registration;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.RegistrationFields;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Appearance;
import app.seatkeeper.ui.theme.Theme;
import app.seatkeeper.workspace.AccessReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SetupScreenTest {

    private static final String CLIENT = "6f1c1b7e-4d02-4c7a-9a51-0d9f2b3c4e5f";
    private static final AccessReport FOUND = new AccessReport(
            new Tenant("1", "Larkfield Group", "larkfield.example", "GB"),
            new SignedIn(new UserId("2"), "Ada Lovelace", "ada@larkfield.example", List.of()), Map.of());

    private final Texts texts = Texts.load(Locale.UK);
    private final List<SignInRequest> asked = new ArrayList<>();
    private final List<Object> seen = new ArrayList<>();

    @Start
    void openTheSetup(Stage stage) {
        var appearance = new Appearance(Theme.LIGHT);
        var screen = SetupScreen.open(new SetupScreen.Outside(
                new RegistrationFields(RegistrationFields.Preset.NONE, texts), this::test, (report, _) -> {
                    seen.add(report);
                    return new StackPane();
                }, seen::add, () -> seen.add("back"), seen::add), FxBackground.atOnce(), new Views(texts));
        var scene = new Scene(screen.view(), 1440, 868);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private AccessReport test(SignInRequest request, JobContext job) throws TenantException {
        asked.add(request);
        if (asked.size() == 1) {
            throw new TenantException(new Fault.SignInFailed(SignInTrouble.REDIRECT_MISSING, "", Original.NONE));
        }
        return FOUND;
    }

    @Test
    void aRegistrationThatFailsOnceIsTriedAgainAndThenItsTenantIsOpened(FxRobot person) {
        person.clickOn("#setup-client-id").write(CLIENT);
        person.clickOn("#setup-test");
        verifyThat("#setup-client-id-note", hasText(texts.of("trouble.REDIRECT_MISSING")));

        person.clickOn("#setup-test");
        verifyThat("#setup-success", hasText("It works: Ada Lovelace signed in to Larkfield Group."));
        verifyThat("#setup-report", isVisible());
        verifyThat("#setup-properties", hasText("cloud=global\ntenant=organizations\nclientId=" + CLIENT + "\n"));

        person.clickOn("#setup-open");
        var registration = new Registration(CLIENT, "");
        var trial = new SignInRequest.Person(
                SignInMethod.BROWSER, Cloud.GLOBAL, registration, Set.of(Feature.PROFILE));
        assertEquals(List.of(trial, trial), asked);
        assertEquals(List.of(FOUND, new SignInRequest.Person(SignInMethod.BROWSER, Cloud.GLOBAL, registration,
                Set.of(Feature.PROFILE, Feature.ROSTER))), seen);
    }

    @Test
    void theScriptFollowsWhatIsWanted(FxRobot person) {
        person.clickOn("#setup-powershell").clickOn("#setup-changes").clickOn("#setup-optional");

        assertEquals(RegistrationScripts.powerShell(new Wanted(Cloud.GLOBAL, false, false, false, false)),
                person.lookup("#setup-script").queryTextInputControl().getText());
    }
}
