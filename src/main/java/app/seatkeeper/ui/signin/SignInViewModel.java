package app.seatkeeper.ui.signin;

import app.seatkeeper.jobs.Job;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.session.AdminLink;
import app.seatkeeper.session.Answer;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.Registration;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.RegistrationFields;
import app.seatkeeper.ui.kit.SignInFailure;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The chosen way to sign in and how far it has come. Used on the FX thread.
final class SignInViewModel {

    private final SignIn signIn;
    private final Around around;
    private final CredentialFields credential;
    private final Background background;
    private final Texts texts;
    private final AskedPermissions permissions;
    private final ObjectProperty<SignInMethod> method = new SimpleObjectProperty<>(SignInMethod.DEMO);
    private final ObjectProperty<@Nullable Attempt> attempt = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<SignInFailure> failure = new ReadOnlyObjectWrapper<>(SignInFailure.NONE);
    private final BooleanBinding busy = attempt.isNotNull();
    private final BooleanBinding ready;
    private final Command open;
    private final Command cancel;

    /// One try to sign in; whatever comes from an older one is not for the person any more.
    private static final class Attempt {
        private final ObjectProperty<@Nullable JobHandle> handle = new SimpleObjectProperty<>();
    }

    /// What stands around it.
    ///
    /// @param stage    shows what a sign-in waits for
    /// @param demoName what the emulated tenant is called
    /// @param setup    goes where a registration is made and tested
    /// @param opened   told when a session was opened
    record Around(
            RegistrationFields fields, StageViewModel stage, String demoName, Runnable setup,
            Consumer<Session> opened) { }

    SignInViewModel(SignIn signIn, Around around, CredentialFields credential, Background background, Texts texts) {
        this.signIn = signIn;
        this.around = around;
        this.credential = credential;
        this.background = background;
        this.texts = texts;
        permissions = new AskedPermissions(texts);
        ObservableValue<Boolean> complete = around.fields().complete();
        if (complete.getValue()) {
            method.set(SignInMethod.BROWSER);
        }
        ready = Bindings.createBooleanBinding(() -> switch (method.get()) {
            case DEMO -> true;
            case BROWSER, DEVICE_CODE -> complete.getValue();
            case APP_ONLY -> complete.getValue() && credential.complete().get();
        }, method, complete, credential.complete());
        open = Command.when(ready.and(busy.not()), this::start);
        cancel = Command.when(busy, this::end);
        around.fields().refused().subscribe(entry -> forgive(entry.isEmpty() && failure.get().entry().isPresent()));
        credential.wrongProperty().subscribe(said ->
                forgive(said.isEmpty() && failure.get().place() == SignInFailure.Place.CREDENTIAL));
    }

    private void forgive(boolean mended) {
        if (mended) {
            failure.set(SignInFailure.NONE);
        }
    }

    /// Chooses a way. Secrets do not stay behind a way that is no longer chosen.
    void choose(String way) {
        SignInMethod chosen = SignInMethod.valueOf(way);
        if (chosen != method.get()) {
            leave();
            method.set(chosen);
        }
    }

    private void start() {
        failure.set(SignInFailure.NONE);
        credential.wrongProperty().set("");
        var mine = new Attempt();
        attempt.set(mine);
        Job<SignInRequest> request = request();
        mine.handle.set(background.read(texts.of("signin.busy"),
                job -> signIn.open(request.run(job), prompter(mine), job),
                session -> opened(mine, session), fault -> failed(mine, fault)));
    }

    private Job<SignInRequest> request() {
        if (method.get() == SignInMethod.DEMO) {
            return _ -> new SignInRequest.Demo();
        }
        Cloud cloud = around.fields().cloud().orElseThrow();
        Registration registration = around.fields().registration().orElseThrow();
        if (method.get() == SignInMethod.APP_ONLY) {
            CredentialFields.Source proof = credential.source();
            return _ -> new SignInRequest.Application(cloud, registration, proof.read());
        }
        var person = new SignInRequest.Person(method.get(), cloud, registration, permissions.chosen());
        return _ -> person;
    }

    /// Cancelling in the stage cancels the whole attempt, so that nothing is said about it afterwards.
    private Prompter prompter(Attempt mine) {
        Prompter shown = around.stage();
        return (stage, answer) -> shown.show(stage, new Answer() {
            @Override
            public void browser() {
                answer.browser();
            }

            @Override
            public void deviceCode() {
                answer.deviceCode();
            }

            @Override
            public void cancel() {
                background.onFxThread(() -> {
                    if (mine.equals(attempt.get())) {
                        end();
                    }
                });
                answer.cancel();
            }
        });
    }

    private void opened(Attempt mine, Session session) {
        if (!mine.equals(attempt.get())) {
            session.close();
            return;
        }
        attempt.set(null);
        credential.clear();
        around.opened().accept(session);
    }

    private void failed(Attempt mine, Fault fault) {
        if (!mine.equals(attempt.get())) {
            return;
        }
        attempt.set(null);
        SignInFailure why = SignInFailure.of(fault, texts);
        failure.set(why);
        why.entry().ifPresent(entry -> around.fields().report(entry, why.sentence()));
        if (why.place() == SignInFailure.Place.CREDENTIAL) {
            credential.wrongProperty().set(why.sentence());
        }
    }

    private void end() {
        Attempt running = attempt.get();
        attempt.set(null);
        JobHandle handle = running == null ? null : running.handle.get();
        if (handle != null) {
            handle.cancel();
        }
        around.stage().leave();
    }

    /// Ends what goes on, and forgets secrets and failures.
    void leave() {
        end();
        credential.clear();
        failure.set(SignInFailure.NONE);
    }

    /// Goes where a registration is made.
    void setUp() {
        around.setup().run();
    }

    /// Where an administrator consents for everybody; empty while the fields cannot be used.
    Optional<String> adminLink() {
        return around.fields().cloud().flatMap(cloud -> around.fields().registration()
                .map(registration -> AdminLink.of(cloud, registration).toString()));
    }

    /// What the screen says of the failure beside the button: the sentence, or at which field it stands.
    ObservableValue<String> said() {
        return failure.map(why -> switch (why.place()) {
            case NONE -> why.sentence();
            case CREDENTIAL -> texts.of("signin.failed.credential");
            case CLOUD, TENANT, CLIENT_ID -> texts.of("signin.failed.at", texts.of("own.entry." + why.place().name()));
        });
    }

    List<PermissionLine> lines() {
        return method.get() == SignInMethod.APP_ONLY ? permissions.ofApplication() : permissions.ofPerson();
    }

    RegistrationFields fields() {
        return around.fields();
    }

    ReadOnlyObjectProperty<SignInFailure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ObservableValue<WayWords> way() {
        return method.map(way -> WayWords.of(way, around.demoName(), texts));
    }

    boolean isChosen(String way) {
        return method.get().name().equals(way);
    }

    Command open() {
        return open;
    }

    Command cancel() {
        return cancel;
    }

    BooleanBinding busy() {
        return busy;
    }

    /// Whether the panel of the stage is to be seen.
    BooleanExpression waiting() {
        return around.stage().waiting();
    }
}
