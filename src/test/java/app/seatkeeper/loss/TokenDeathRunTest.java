package app.seatkeeper.loss;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Change;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.session.Tokens;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import app.seatkeeper.workspace.RunEntry.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The token dies in the middle of a run, and the person signs in again or does not.
class TokenDeathRunTest {

    private static final int PEOPLE = Scale.of(300);
    private static final int ALIVE_FOR = 60;

    private final Stage stage;
    private final AtomicReference<String> token = new AtomicReference<>("");
    private final AtomicBoolean signsIn = new AtomicBoolean(true);
    private final List<TokenWish> wishes = new ArrayList<>();

    TokenDeathRunTest() throws IOException {
        stage = new Stage(DemoOptions.defaults().withUsers(Scale.of(600)));
        token.set(stage.server().token("admin"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Tokens tokens() {
        return wish -> {
            if (!(wish instanceof TokenWish.Good)) {
                wishes.add(wish);
                if (!signsIn.get()) {
                    throw new TenantException(new Fault.SignInFailed(SignInTrouble.DECLINED, "", Original.NONE));
                }
                token.set(stage.server().token("admin"));
            }
            return token.get();
        };
    }

    /// The token dies once so much is done.
    private JobContext dying() {
        return (done, _) -> {
            if (done == ALIVE_FOR) {
                stage.door().expireTokens();
            }
        };
    }

    private static List<Change> moves(TenantSnapshot tenant) {
        return tenant.users().stream().filter(user -> !user.account().synced()).limit(PEOPLE)
                .<Change>map(user -> new Change.Edit(user.id(), Map.of(UserField.CITY, "Moved"))).toList();
    }

    @Test
    void whoSignsInAgainSeesTheRunGoThroughAfterOneQuestion() throws Exception {
        try (var workspace = Stage.workspace(stage.server().root(), tokens(), FastTiming.by(100))) {
            var preview = Stage.preview(workspace, moves(Stage.load(workspace)));
            var reckoning = new Reckoning(stage.door(), workspace.snapshot());

            Run run = workspace.run(preview, 0, dying());

            assertEquals(List.of(), reckoning.unexplained(run));
            assertEquals(List.of((long) preview.steps().size(), 1),
                    List.of(run.count(Status.DONE), wishes.size()));
        }
    }

    @Test
    void whoDoesNotFindsTheRestOfTheRunOfferedAgainAndNothingDoubled() throws Exception {
        try (var workspace = Stage.workspace(stage.server().root(), tokens(), FastTiming.by(100))) {
            var preview = Stage.preview(workspace, moves(Stage.load(workspace)));
            var reckoning = new Reckoning(stage.door(), workspace.snapshot());
            signsIn.set(false);

            Run broken = workspace.run(preview, 0, dying());

            assertInstanceOf(Fault.SignInFailed.class, broken.broken());
            assertEquals(List.of(), reckoning.unexplained(broken));
            assertTrue(broken.count(Status.DONE) >= ALIVE_FOR && broken.count(Status.NOT_RUN) > 0,
                    () -> broken.count(Status.DONE) + " were done, " + broken.count(Status.NOT_RUN) + " not run");

            signsIn.set(true);
            var rest = Stage.preview(workspace, workspace.again(broken));
            Run again = workspace.run(rest, 0, JobContext.UNWATCHED);

            assertEquals(users(broken, Set.of(Status.NOT_RUN, Status.FAILED)),
                    rest.steps().stream().map(Step::user).collect(toSet()));
            assertEquals((long) rest.steps().size(), again.count(Status.DONE));
            assertEquals(List.of(), preview.steps().stream().map(step -> step.user().value())
                    .filter(id -> stage.door().changes(id) != 1).toList());
        }
    }

    private static Set<UserId> users(Run run, Set<Status> having) {
        return run.entries().stream().filter(line -> having.contains(line.status()))
                .map(RunEntry::step).map(Step::user).collect(toSet());
    }
}
