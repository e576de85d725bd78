package app.seatkeeper.session.msal;

import app.seatkeeper.session.Answer;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.SignInStage;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// One try within a conversation. What happens first ends it: the work is done, or the person chooses otherwise.
final class Round implements Answer, AutoCloseable {

    private final Prompter prompter;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicReference<Runnable> release = new AtomicReference<>(() -> { });

    Round(Prompter prompter) {
        this.prompter = prompter;
    }

    /// What a person can choose.
    enum Move { BROWSER, DEVICE_CODE, CANCEL }

    /// What ends a round.
    sealed interface Event {

        /// The work is done, well or not.
        record Done() implements Event { }

        /// The person goes on differently.
        record Chosen(Move move) implements Event { }
    }

    /// Shows a stage, unless the round is over.
    void show(SignInStage stage) {
        if (!over.get()) {
            prompter.show(stage, this);
        }
    }

    /// Names what must be given back at once when the round is over.
    void holds(Runnable giveBack) {
        release.set(giveBack);
        if (over.get()) {
            giveBack.run();
        }
    }

    /// The work is done.
    void done() {
        events.add(new Event.Done());
    }

    Event next() throws InterruptedException {
        return events.take();
    }

    /// Ends the round; what comes later is not heard.
    @Override
    public void close() {
        over.set(true);
        release.get().run();
    }

    @Override
    public void browser() {
        events.add(new Event.Chosen(Move.BROWSER));
    }

    @Override
    public void deviceCode() {
        events.add(new Event.Chosen(Move.DEVICE_CODE));
    }

    @Override
    public void cancel() {
        events.add(new Event.Chosen(Move.CANCEL));
    }
}
