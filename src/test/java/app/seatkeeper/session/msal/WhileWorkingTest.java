package app.seatkeeper.session.msal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.entra.EntraError;
import app.seatkeeper.entra.FakeEntra;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Answer;
import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.session.SignInStage;
import app.seatkeeper.session.TokenWish;
import app.seatkeeper.tenant.SignInTrouble;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What happens after the sign-in: refreshing, claims challenges and signing in again.
@Timeout(60)
class WhileWorkingTest {

    private static final String CHALLENGE =
            "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1763712000\"}}}";
    private static final int MANY = 8;

    private final World world = new World();
    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();

    private Session signedIn(Someone someone) throws Exception {
        return world.signIn().open(world.person(SignInMethod.BROWSER), someone, JobContext.UNWATCHED);
    }

    private static <T> Set<T> atOnce(World world, Callable<T> deed) throws Exception {
        List<Future<T>> deeds = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            deeds.add(world.threads.submit(deed));
        }
        Set<T> results = new HashSet<>();
        for (Future<T> one : deeds) {
            results.add(one.get());
        }
        return results;
    }

    @Test
    void eightCallersWhoseTokenIsRefusedCauseOneRefresh() throws Exception {
        try (world) {
            Session session = signedIn(world.willing());
            String refused = session.tokens().token(TokenWish.GOOD);

            Set<String> given = atOnce(world, () -> session.tokens().token(new TokenWish.Instead(refused)));

            assertEquals(1, world.entra.script().grants("refresh_token"));
            assertEquals(Set.of(session.tokens().token(TokenWish.GOOD)), given);
            assertNotEquals(Set.of(refused), given);
        }
    }

    @Test
    void aClaimsChallengeIsAnsweredOnceForAllAndReachesBothRequests() throws Exception {
        try (world) {
            Someone dana = world.willing();
            Session session = signedIn(dana);
            String refused = session.tokens().token(TokenWish.GOOD);
            world.entra.script().demand(CHALLENGE);

            Set<String> given = atOnce(world,
                    () -> session.tokens().token(new TokenWish.Meeting(refused, CHALLENGE)));

            assertEquals(1, given.size());
            assertEquals(List.of("InBrowser", "Finishing", "Over", "AskingAgain", "InBrowser", "Finishing", "Over"),
                    dana.stages());
            assertTrue(String.valueOf(world.entra.script().heard("authorize").getLast().get("claims"))
                    .contains("1763712000"));
            assertTrue(String.valueOf(world.entra.script().heard("token").getLast().get("claims"))
                    .contains("1763712000"));
            assertEquals(World.DANA.upn(), world.entra.script().heard("authorize").getLast().get("login_hint"));
            assertEquals(List.of(), world.entra.script().complaints());
        }
    }

    @Test
    void anApplicationMeetsAChallengeWithoutAnybody() throws Exception {
        try (world) {
            Someone nobody = world.willing();
            Session session = world.signIn().open(
                    world.application(new Credential.Secret(FakeEntra.SECRET)), nobody, JobContext.UNWATCHED);
            String refused = session.tokens().token(TokenWish.GOOD);
            world.entra.script().demand(CHALLENGE);

            Set<String> given = atOnce(world,
                    () -> session.tokens().token(new TokenWish.Meeting(refused, CHALLENGE)));

            assertEquals(Set.of(session.tokens().token(TokenWish.GOOD)), given);
            assertEquals(2, world.entra.script().grants("client_credentials"));
            assertEquals(List.of(), nobody.stages());
        }
    }

    @Test
    void whoseSignInWasRevokedIsAskedOnceAndAllWhoWaitShareTheRefusal() throws Exception {
        try (world) {
            Someone tired = world.someone((stage, answer) -> {
                if (stage instanceof SignInStage.InBrowser(var page, _)) {
                    world.browser.visit(page);
                } else if (stage instanceof SignInStage.AskingAgain) {
                    everybodyWaits();
                    answer.cancel();
                }
            });
            Session session = signedIn(tired);
            String refused = session.tokens().token(TokenWish.GOOD);
            world.entra.revoke();

            Set<String> faults = atOnce(world, () -> {
                waiting.add(Thread.currentThread());
                return Faults.of(() -> session.tokens().token(new TokenWish.Instead(refused))).original().code();
            });

            assertEquals(Set.of("AADSTS50173"), faults);
            assertEquals(List.of("InBrowser", "Finishing", "Over", "AskingAgain", "Over"), tired.stages());
        }
    }

    private void everybodyWaits() {
        while (waiting.size() < MANY || waiting.stream().anyMatch(one -> one.getState() == Thread.State.RUNNABLE)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void anotherAccountDoesNotTakeOver() throws Exception {
        try (world) {
            Someone dana = world.someone((stage, answer) -> react(stage, answer));
            Session session = signedIn(dana);
            String refused = session.tokens().token(TokenWish.GOOD);

            var fault = Faults.failed(() -> session.tokens().token(new TokenWish.Meeting(refused, CHALLENGE)));

            assertEquals(SignInTrouble.OTHER_ACCOUNT, fault.trouble());
            assertEquals(World.DANA.upn(), fault.detail());
        }
    }

    /// Signs in as Dana in the browser, and again as Priya on another device.
    private void react(SignInStage stage, Answer answer) {
        switch (stage) {
            case SignInStage.InBrowser(var page, _) -> world.browser.visit(page);
            case SignInStage.WithCode(var code, var page, _) ->
                    world.browser.as(World.PRIYA.upn()).entering(code).visit(page);
            case SignInStage.AskingAgain _, SignInStage.AskingConsent _ -> answer.deviceCode();
            case SignInStage.Finishing _, SignInStage.Over _ -> { }
        }
    }

    @Test
    void aRefusalWithAChallengeAtTheRefreshAsksThePersonWithIt() throws Exception {
        try (world) {
            Someone dana = world.willing();
            Session session = signedIn(dana);
            String old = session.tokens().token(TokenWish.GOOD);
            world.entra.script().demand(CHALLENGE).refuse("token",
                    new EntraError("interaction_required", 50076, "Use two factors.").wanting(CHALLENGE));

            String token = session.tokens().token(new TokenWish.Instead(old));

            assertNotEquals(old, token);
            assertEquals("AskingAgain", dana.stages().get(3));
        }
    }
}
