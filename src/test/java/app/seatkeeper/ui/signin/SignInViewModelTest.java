package app.seatkeeper.ui.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.jobs.JobRunner;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.FxBackground;
import app.seatkeeper.ui.kit.Texts;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SignInViewModelTest {

    private final Texts texts = Texts.load(Locale.UK);
    private final List<Session> opened = new ArrayList<>();

    @Test
    void theDemoOpensASession() {
        var model = model(FxBackground.atOnce());

        model.open().run();

        assertEquals(List.of(FakeSignIn.SESSION), opened);
    }

    @Test
    void aWayThatDoesNotWorkYetSaysSoAndCannotBeOpened() {
        var model = model(FxBackground.atOnce());

        model.choose("DEVICE_CODE");
        model.open().run();

        assertEquals(List.of(), opened);
        assertEquals(texts.of("signin.unavailable"), model.unavailable().getValue());
    }

    @Test
    void aFailureIsASentenceAndTheNextTryBeginsWithoutIt() {
        var model = model(FxBackground.atOnce(), new Fault.Offline(new Original(0, "", "refused", "")));

        model.open().run();
        String said = model.problem().getValue();
        model.open().run();

        assertEquals(texts.of("fault.offline"), said);
        assertEquals("", model.problem().getValue());
        assertEquals(List.of(FakeSignIn.SESSION), opened);
    }

    @Test
    void cancellingASignInThatGoesOnOpensNothing() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        var model = model(new FxBackground(new JobRunner(waiting::add, Clock.systemUTC()), Runnable::run));

        model.open().run();
        boolean busy = model.busy().getValue();
        model.cancel().run();

        assertTrue(busy);
        assertFalse(model.busy().getValue());
        assertTrue(model.open().enabledProperty().get());
        assertEquals(List.of(), opened);
    }

    private SignInViewModel model(Background background, Fault... faults) {
        return new SignInViewModel(new FakeSignIn(faults), background, texts, opened::add);
    }
}
