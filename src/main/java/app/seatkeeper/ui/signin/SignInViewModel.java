package app.seatkeeper.ui.signin;

import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.jobs.JobState;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.FaultTexts;
import app.seatkeeper.ui.kit.Problem;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Values;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The chosen way to sign in and how far it has come. Used on the FX thread.
final class SignInViewModel {

    private final SignIn signIn;
    private final Background background;
    private final Texts texts;
    private final FaultTexts faults;
    private final Consumer<Session> opened;
    private final ObjectProperty<SignInMethod> method = new SimpleObjectProperty<>(SignInMethod.DEMO);
    private final ReadOnlyObjectWrapper<@Nullable JobHandle> going = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding busy = going.isNotNull();
    private final Problem problem = new Problem();
    private final Command open;
    private final Command cancel;

    SignInViewModel(SignIn signIn, Background background, Texts texts, Consumer<Session> opened) {
        this.signIn = signIn;
        this.background = background;
        this.texts = texts;
        this.faults = new FaultTexts(texts, TenantNames.NONE);
        this.opened = opened;
        this.open = Command.when(busy.flatMap(on -> method.map(way -> !on && isAvailable(way))), this::start);
        this.cancel = Command.when(busy, this::end);
        method.subscribe(_ -> problem.clear());
    }

    private void start() {
        problem.clear();
        JobHandle handle = background.read(texts.of("signin.busy"),
                job -> signIn.open(new SignInRequest.Demo(), (_, _) -> { }, job), session -> {
            going.set(null);
            opened.accept(session);
        }, fault -> {
            going.set(null);
            problem.show(fault);
        });
        if (handle.state().phase() != JobState.Phase.ENDED) {
            going.set(handle);
        }
    }

    private void end() {
        JobHandle handle = going.get();
        going.set(null);
        if (handle != null) {
            handle.cancel();
        }
    }

    private boolean isAvailable(SignInMethod way) {
        return way == SignInMethod.DEMO;
    }

    /// Chooses a way by its name.
    void choose(String way) {
        method.set(SignInMethod.valueOf(way));
    }

    /// What the one blue button says.
    ///
    /// @param demo name of the demo tenant
    ObservableValue<String> openWord(String demo) {
        return method.map(way ->
                way == SignInMethod.DEMO ? texts.of("signin.open", demo) : texts.of("signin.signIn"));
    }

    String number(int value) {
        return texts.number(value);
    }

    Command open() {
        return open;
    }

    Command cancel() {
        return cancel;
    }

    ObservableValue<Boolean> busy() {
        return busy;
    }

    ObservableValue<Boolean> isDemo() {
        return method.isEqualTo(SignInMethod.DEMO);
    }

    /// Why the chosen way cannot be used; empty where it can.
    ObservableValue<String> unavailable() {
        return method.map(way -> isAvailable(way) ? "" : texts.of("signin.unavailable"));
    }

    ObservableValue<String> title() {
        return method.map(way -> texts.of(switch (way) {
            case DEMO -> "signin.demo";
            case BROWSER -> "signin.browser";
            case DEVICE_CODE -> "signin.device";
            case APP_ONLY -> "signin.app";
        }));
    }

    ObservableValue<String> explanation() {
        return method.map(way -> texts.of(switch (way) {
            case DEMO -> "signin.demo.long";
            case BROWSER -> "signin.browser.long";
            case DEVICE_CODE -> "signin.device.long";
            case APP_ONLY -> "signin.app.long";
        }));
    }

    /// What could not be done; empty while all is well.
    ObservableValue<String> problem() {
        return ofProblem(FaultTexts::sentence);
    }

    /// What was answered to the letter.
    ObservableValue<String> problemOriginal() {
        return ofProblem(FaultTexts::original);
    }

    private ObservableValue<String> ofProblem(BiFunction<FaultTexts, Fault, String> words) {
        return Values.mapped(problem.faultProperty(), fault -> words.apply(faults, fault), "");
    }
}
