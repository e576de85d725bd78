package app.seatkeeper.chain;

import app.seatkeeper.session.Answer;
import app.seatkeeper.session.Prompter;
import app.seatkeeper.session.SignInStage;
import app.seatkeeper.tenant.Feature;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/// The person: does in the browser what is asked, consents to everything but what they do not want to, and notes both.
final class Visitor implements Prompter {

    private final LiveTenant tenant;
    private final Executor threads;
    private final List<SignInStage> asked = new CopyOnWriteArrayList<>();
    private final List<Feature> declined;

    Visitor(LiveTenant tenant, Feature... declined) {
        this.tenant = tenant;
        this.threads = tenant.threads();
        this.declined = List.of(declined);
    }

    @Override
    public void show(SignInStage stage, Answer answer) {
        threads.execute(() -> {
            try {
                react(stage, answer);
            } catch (RuntimeException e) {
                answer.cancel();
                throw e;
            }
        });
    }

    private void react(SignInStage stage, Answer answer) {
        switch (stage) {
            case SignInStage.InBrowser(var page, _) -> tenant.browser().visit(page);
            case SignInStage.WithCode(var code, var page, _) -> tenant.browser().entering(code).visit(page);
            case SignInStage.AskingAgain _ -> {
                asked.add(stage);
                answer.browser();
            }
            case SignInStage.AskingConsent(var feature, _, _) -> {
                asked.add(stage);
                if (declined.contains(feature)) {
                    answer.cancel();
                } else {
                    answer.browser();
                }
            }
            case SignInStage.Finishing _, SignInStage.Over _ -> { }
        }
    }

    /// The features consent was asked for, in order; null for being asked to sign in again.
    List<String> asked() {
        return asked.stream().map(stage -> stage instanceof SignInStage.AskingConsent(var feature, _, _)
                ? feature.name() : stage.getClass().getSimpleName()).toList();
    }
}
