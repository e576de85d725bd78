package app.seatkeeper.ui.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.jobs.JobRunner;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Registration;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.RegistrationFields;
import app.seatkeeper.ui.kit.RegistrationFields.Entry;
import app.seatkeeper.ui.kit.SignInFailure;
import app.seatkeeper.ui.kit.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInViewModelTest {

    private static final String CLIENT = "6f1c1b7e-4d02-4c7a-9a51-0d9f2b3c4e5f";
    private static final Registration OURS = new Registration(CLIENT, "larkfield.example");
    private static final Original SAID = new Original(400, "unauthorized_client", "AADSTS700016: …", "");

    private final Texts texts = Texts.load(Locale.UK);
    private final RegistrationFields fields = new RegistrationFields(RegistrationFields.Preset.NONE, texts);
    private final List<Session> opened = new ArrayList<>();
    private final List<String> passwords = new ArrayList<>();
    private final CredentialFields credential = new CredentialFields((file, password) -> {
        passwords.add(file + " " + new String(password));
        return new Credential.Secret("from the file");
    });

    @Test
    void theDemoOpensASession() {
        var signIn = new FakeSignIn();
        model(signIn, FxBackground.atOnce()).open().run();

        assertEquals(List.of(new SignInRequest.Demo()), signIn.asked());
        assertEquals(List.of(FakeSignIn.SESSION), opened);
    }

    @Test
    void aPersonIsAskedForReadingAloneUnlessTheyTickMore() {
        var signIn = new FakeSignIn();
        var model = model(signIn, FxBackground.atOnce());
        model.choose("BROWSER");
        boolean before = model.open().enabledProperty().get();
        enter();
        model.open().run();
        model.lines().stream().filter(line -> line.scope().equals(Permission.REPORTS_READ_ALL.scope()))
                .forEach(line -> Optional.ofNullable(line.tick()).orElseThrow().set(true));
        model.open().run();

        assertFalse(before);
        assertEquals(List.of(
                new SignInRequest.Person(SignInMethod.BROWSER, Cloud.GLOBAL, OURS,
                        Set.of(Feature.PROFILE, Feature.ROSTER)),
                new SignInRequest.Person(SignInMethod.BROWSER, Cloud.GLOBAL, OURS,
                        Set.of(Feature.PROFILE, Feature.ROSTER, Feature.USAGE_REPORTS))), signIn.asked());
    }

    @Test
    void everyPermissionOfAPersonStandsInTheListOnce() {
        var model = model(new FakeSignIn(), FxBackground.atOnce());

        assertEquals(Arrays.stream(Permission.values()).filter(one -> one.delegatedId().isPresent())
                        .map(Permission::scope).sorted().toList(),
                model.lines().stream().map(PermissionLine::scope).sorted().toList());
    }

    @Test
    void aSecretIsForgottenOnceItHasBeenUsed() {
        var signIn = new FakeSignIn();
        var model = model(signIn, FxBackground.atOnce());
        model.choose("APP_ONLY");
        enter();
        credential.secretProperty().set("hush");
        model.open().run();

        assertEquals(List.of(new SignInRequest.Application(Cloud.GLOBAL, OURS, new Credential.Secret("hush"))),
                signIn.asked());
        assertEquals("", credential.secretProperty().get());
    }

    @Test
    void aCertificateIsReadWithItsPasswordAndBothAreForgottenOnLeaving() {
        var model = model(new FakeSignIn(failed(SignInTrouble.CERTIFICATE_UNKNOWN)), FxBackground.atOnce());
        model.choose("APP_ONLY");
        enter();
        credential.byCertificateProperty().set(true);
        credential.fileProperty().set(Optional.of(Path.of("larkfield.pfx")));
        credential.passwordProperty().set("sesame");
        model.open().run();
        String said = credential.wrongProperty().get();
        model.leave();

        assertEquals(List.of("larkfield.pfx sesame"), passwords);
        assertEquals(texts.of("trouble.CERTIFICATE_UNKNOWN"), said);
        assertEquals("", credential.passwordProperty().get() + credential.fileProperty().get().orElse(Path.of("")));
    }

    @Test
    void aFailureStandsAtTheFieldItConcernsUntilThatIsChanged() {
        var model = model(new FakeSignIn(failed(SignInTrouble.APP_NOT_IN_TENANT)), FxBackground.atOnce());
        model.choose("BROWSER");
        enter();
        model.open().run();
        String atField = fields.wrong(Entry.CLIENT_ID).getValue();
        SignInFailure failure = model.failureProperty().get();
        String beside = model.said().getValue();
        fields.value(Entry.TENANT).set("larkfield.test");

        assertEquals(texts.of("trouble.APP_NOT_IN_TENANT"), atField);
        assertEquals(texts.of("signin.failed.at", "Client id"), beside);
        assertEquals(SignInFailure.Remedy.SETUP, failure.remedy());
        assertEquals(List.of("400 unauthorized_client", SAID.message()), failure.original().lines().toList());
        assertEquals("", fields.wrong(Entry.CLIENT_ID).getValue());
        assertEquals("", model.said().getValue());
    }

    @Test
    void whereConsentIsMissingTheLinkForAnAdministratorIsOffered() {
        var model = model(new FakeSignIn(failed(SignInTrouble.ADMIN_CONSENT_NEEDED)), FxBackground.atOnce());
        model.choose("DEVICE_CODE");
        enter();
        model.open().run();

        assertEquals(texts.of("trouble.ADMIN_CONSENT_NEEDED"), model.said().getValue());
        assertEquals(SignInFailure.Remedy.ADMIN_LINK, model.failureProperty().get().remedy());
        assertTrue(model.adminLink().orElseThrow()
                .startsWith("https://login.microsoftonline.com/larkfield.example/v2.0/adminconsent?client_id=" + CLIENT));
    }

    @Test
    void cancellingASignInThatGoesOnOpensNothing() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        var model = model(new FakeSignIn(),
                new FxBackground(new JobRunner(waiting::add, Clock.systemUTC()), Runnable::run));

        model.open().run();
        boolean busy = model.busy().get();
        model.cancel().run();
        waiting.forEach(Runnable::run);

        assertTrue(busy);
        assertFalse(model.busy().get());
        assertTrue(model.open().enabledProperty().get());
        assertEquals(List.of(), opened);
    }

    private void enter() {
        fields.value(Entry.CLIENT_ID).set(CLIENT);
        fields.value(Entry.TENANT).set("larkfield.example");
    }

    private static Fault failed(SignInTrouble trouble) {
        return new Fault.SignInFailed(trouble, "", SAID);
    }

    private SignInViewModel model(FakeSignIn signIn, Background background) {
        var around = new SignInViewModel.Around(fields, new SampleStage().model(background, texts), "Larkfield Group",
                () -> { }, opened::add);
        return new SignInViewModel(signIn, around, credential, background, texts);
    }
}
