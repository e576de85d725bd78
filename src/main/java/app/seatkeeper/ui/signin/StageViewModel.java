package app.seatkeeper.ui.signin;

import static app.seatkeeper.ui.signin.StageDeed.BROWSER;
import static app.seatkeeper.ui.signin.StageDeed.CANCEL;
import static app.seatkeeper.ui.signin.StageDeed.CONTINUE;
import static app.seatkeeper.ui.signin.StageDeed.COPY_ADMIN_LINK;
import static app.seatkeeper.ui.signin.StageDeed.COPY_LINK;
import static app.seatkeeper.ui.signin.StageDeed.DEVICE_CODE;
import static app.seatkeeper.ui.signin.StageDeed.NOT_NOW;
import static app.seatkeeper.ui.signin.StageDeed.OPEN_AGAIN;
import static app.seatkeeper.ui.signin.StageDeed.OPEN_PAGE;

import app.seatkeeper.session.Answer;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.SignInStage;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Texts;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The stage that a sign-in has reached, as a person sees it, and what they answer. [#show] may be called on any
/// thread; all else is used on the FX thread.
final class StageViewModel implements Prompter {

    private static final int MINUTE = 60;

    private final Background background;
    private final Texts texts;
    private final Means means;
    private final ObjectProperty<SignInStage> stage = new SimpleObjectProperty<>(new SignInStage.Over());
    private final ObjectProperty<Answer> answer = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<StageFace> face = new ReadOnlyObjectWrapper<>(StageFace.NONE);
    private final ReadOnlyStringWrapper timeLeft = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<StageDeed>> copied = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty waiting = new SimpleBooleanProperty();

    /// What it reaches outside of the window.
    ///
    /// @param browser opens a page; may fail without a word
    /// @param copy    puts a text on the clipboard
    /// @param clock   tells how long a page or a code is still good
    record Means(Consumer<URI> browser, Consumer<String> copy, Clock clock) { }

    StageViewModel(Background background, Texts texts, Means means) {
        this.background = background;
        this.texts = texts;
        this.means = means;
    }

    @Override
    public void show(SignInStage reached, Answer wanted) {
        background.onFxThread(() -> {
            stage.set(reached);
            answer.set(wanted);
            copied.set(Optional.empty());
            face.set(faceOf(reached));
            waiting.set(!(reached instanceof SignInStage.Over));
            tick();
            if (reached instanceof SignInStage.InBrowser(URI page, _)) {
                means.browser().accept(page);
            }
        });
    }

    /// Does what the person chose.
    void perform(StageDeed deed) {
        switch (deed) {
            case CONTINUE, BROWSER -> answer(Answer::browser);
            case DEVICE_CODE -> answer(Answer::deviceCode);
            case NOT_NOW, CANCEL -> leave();
            case OPEN_PAGE, OPEN_AGAIN -> page().ifPresent(means.browser());
            case COPY_LINK, COPY_ADMIN_LINK -> page().map(URI::toString).ifPresent(text -> copy(deed, text));
            case COPY_CODE -> copy(deed, face.get().code());
        }
    }

    /// Does what Esc does.
    void leave() {
        if (waiting.get()) {
            Answer wanted = answer.get();
            face.set(StageFace.NONE);
            waiting.set(false);
            stage.set(new SignInStage.Over());
            wanted.cancel();
        }
    }

    private void answer(Consumer<Answer> choice) {
        face.set(face.get().answered());
        stage.set(new SignInStage.Finishing());
        tick();
        choice.accept(answer.get());
    }

    private void copy(StageDeed deed, String text) {
        means.copy().accept(text);
        copied.set(Optional.of(deed));
    }

    private Optional<URI> page() {
        return switch (stage.get()) {
            case SignInStage.AskingConsent asking -> Optional.of(asking.adminLink());
            case SignInStage.InBrowser(URI page, _) -> Optional.of(page);
            case SignInStage.WithCode(_, URI page, _) -> Optional.of(page);
            case SignInStage.AskingAgain _, SignInStage.Finishing _, SignInStage.Over _ -> Optional.empty();
        };
    }

    /// Looks at the clock; called once a second while a person is waited for.
    void tick() {
        timeLeft.set(switch (stage.get()) {
            case SignInStage.InBrowser(_, Instant until) -> left(until);
            case SignInStage.WithCode(_, _, Instant until) -> left(until);
            case SignInStage.AskingConsent _, SignInStage.AskingAgain _, SignInStage.Finishing _,
                 SignInStage.Over _ -> "";
        });
    }

    private String left(Instant until) {
        long seconds = Math.max(0, Duration.between(means.clock().instant(), until).toSeconds());
        return texts.of("stage.left", seconds / MINUTE + ":" + (seconds % MINUTE < 10 ? "0" : "") + seconds % MINUTE);
    }

    private StageFace faceOf(SignInStage reached) {
        return switch (reached) {
            case SignInStage.AskingConsent asking -> asking(asking);
            case SignInStage.AskingAgain(String userName) -> new StageFace(texts.of("stage.again"),
                    texts.of("stage.again.text", userName), List.of(), "", "", false,
                    List.of(CONTINUE, DEVICE_CODE, NOT_NOW));
            case SignInStage.InBrowser _ -> new StageFace(texts.of("stage.browser"), texts.of("stage.browser.text"),
                    List.of(), "", "", false, List.of(OPEN_AGAIN, COPY_LINK, DEVICE_CODE, CANCEL));
            case SignInStage.WithCode(String code, URI page, _) -> new StageFace(texts.of("stage.code"),
                    texts.of("stage.code.text"), List.of(), code, page.toString(), false,
                    List.of(OPEN_PAGE, COPY_LINK, BROWSER, CANCEL));
            case SignInStage.Finishing _ -> new StageFace(texts.of("stage.finishing"), "", List.of(), "", "", true,
                    List.of(CANCEL));
            case SignInStage.Over _ -> StageFace.NONE;
        };
    }

    private StageFace asking(SignInStage.AskingConsent asking) {
        List<String> wanted = asking.permissions().stream().map(Permission::scope).sorted().toList();
        return new StageFace(texts.of("stage.consent"), texts.of("stage.why." + asking.feature().name()), wanted,
                "", "", false, List.of(CONTINUE, DEVICE_CODE, COPY_ADMIN_LINK, NOT_NOW));
    }

    ReadOnlyObjectProperty<StageFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /// How long the page or the code is still good, for example *14:32 left*; empty where nothing runs out.
    ReadOnlyStringProperty timeLeftProperty() {
        return timeLeft.getReadOnlyProperty();
    }

    /// What was copied last on this stage.
    ObservableValue<Optional<StageDeed>> copied() {
        return copied;
    }

    /// Whether the person is waited for, or waits.
    BooleanExpression waiting() {
        return waiting;
    }
}
