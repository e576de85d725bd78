package app.seatkeeper.session.msal;

import app.seatkeeper.session.Answer;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.SignInStage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/// The person before the screen: notes every stage and reacts to it, on another thread, as told.
final class Someone implements Prompter {

    private static final long PATIENCE = 20;

    private final ExecutorService threads;
    private final BiConsumer<SignInStage, Answer> reaction;
    private final List<SignInStage> seen = new ArrayList<>();
    private final LinkedBlockingQueue<SignInStage> coming = new LinkedBlockingQueue<>();

    Someone(ExecutorService threads, BiConsumer<SignInStage, Answer> reaction) {
        this.threads = threads;
        this.reaction = reaction;
    }

    @Override
    public void show(SignInStage stage, Answer answer) {
        synchronized (seen) {
            seen.add(stage);
        }
        coming.add(stage);
        threads.execute(() -> reaction.accept(stage, answer));
    }

    /// The kinds of stages shown so far, in order.
    List<String> stages() {
        synchronized (seen) {
            return seen.stream().map(stage -> stage.getClass().getSimpleName()).toList();
        }
    }

    /// The stages shown so far, in order.
    List<SignInStage> seen() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    /// Waits for the next stage of a kind.
    <T extends SignInStage> T next(Class<T> kind) throws InterruptedException {
        while (true) {
            SignInStage stage = coming.poll(PATIENCE, TimeUnit.SECONDS);
            if (stage == null) {
                throw new AssertionError("No " + kind.getSimpleName() + " after " + stages());
            }
            if (kind.isInstance(stage)) {
                return kind.cast(stage);
            }
        }
    }
}
