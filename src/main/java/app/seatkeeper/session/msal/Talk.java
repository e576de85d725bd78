package app.seatkeeper.session.msal;

import app.seatkeeper.session.Answer;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInStage;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/// A conversation with the person, from the first question until a token is there: they may change from the browser
/// to a device code and back, begin anew, or cancel. One conversation at a time.
final class Talk {

    private static final Answer NOT_HEARD = new Round((_, _) -> { });

    private final Prompter prompter;
    private final Ways ways;
    private final Line line;
    private final Executor workers;
    private final AtomicReference<Optional<Round>> current = new AtomicReference<>(Optional.empty());

    Talk(Prompter prompter, Ways ways, Line line, Executor workers) {
        this.prompter = prompter;
        this.ways = ways;
        this.line = line;
        this.workers = workers;
    }

    /// The ways there are.
    record Ways(Way browser, Way deviceCode) {

        private Way of(SignInMethod method) {
            return method == SignInMethod.DEVICE_CODE ? deviceCode : browser;
        }
    }

    /// Signs in by a way. If the thread is interrupted, everything is broken off.
    IAuthenticationResult begun(SignInMethod way, Ask ask) throws Cancelled, Failure, InterruptedException {
        try {
            return held(way == SignInMethod.DEVICE_CODE ? Round.Move.DEVICE_CODE : Round.Move.BROWSER, ask);
        } finally {
            prompter.show(new SignInStage.Over(), NOT_HEARD);
        }
    }

    /// Asks first whether to sign in, and how.
    IAuthenticationResult begun(SignInStage question, Ask ask) throws Cancelled, Failure, InterruptedException {
        try {
            return held(answered(question), ask);
        } finally {
            prompter.show(new SignInStage.Over(), NOT_HEARD);
        }
    }

    private Round.Move answered(SignInStage question) throws InterruptedException {
        try (Round round = opened()) {
            round.show(question);
            return round.next() instanceof Round.Event.Chosen(var move) ? move : Round.Move.CANCEL;
        }
    }

    private IAuthenticationResult held(Round.Move first, Ask ask) throws Cancelled, Failure, InterruptedException {
        Round.Move move = first;
        while (true) {
            SignInMethod way = switch (move) {
                case BROWSER -> SignInMethod.BROWSER;
                case DEVICE_CODE -> SignInMethod.DEVICE_CODE;
                case CANCEL -> throw new Cancelled();
            };
            Round round = opened();
            FutureTask<IAuthenticationResult> work = work(ways.of(way), ask, round);
            switch (ending(round, work)) {
                case Round.Event.Chosen(var next) -> move = next;
                case Round.Event.Done _ -> {
                    return result(work, way);
                }
            }
        }
    }

    private Round.Event ending(Round round, FutureTask<?> work) throws InterruptedException {
        try (round) {
            workers.execute(work);
            return round.next();
        } finally {
            work.cancel(true);
            line.abort();
        }
    }

    private static IAuthenticationResult result(FutureTask<IAuthenticationResult> work, SignInMethod way)
            throws Failure, InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new Failure(way, e);
        }
    }

    private static FutureTask<IAuthenticationResult> work(Way way, Ask ask, Round round) {
        return new FutureTask<>(() -> way.go(ask, round)) {
            @Override
            protected void done() {
                round.done();
            }
        };
    }

    private Round opened() {
        var round = new Round(prompter);
        current.set(Optional.of(round));
        return round;
    }

    /// Ends the conversation that is held, if there is one, as if the person had cancelled it.
    void end() {
        current.get().ifPresent(Round::cancel);
    }
}
