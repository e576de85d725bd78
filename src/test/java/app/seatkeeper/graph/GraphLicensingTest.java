package app.seatkeeper.graph;

import static app.seatkeeper.graph.BatchScript.assign;
import static app.seatkeeper.graph.BatchScript.read;
import static app.seatkeeper.graph.ScriptedGraph.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.graph.BatchScript.Item;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Refusal;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepResult.WriteResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GraphLicensingTest {

    private static final SkuId E3 = SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965");
    private static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    private static final PlanId SWAY = PlanId.of("a23b959c-7ce8-4e57-9140-b90eb88a9e97");
    private static final UserId ADA = id(1);
    private static final UserId ALAN = id(2);
    private static final Write TO_E5 = new Write.AssignLicense(List.of(new Grant(E5, Set.of(SWAY))), Set.of(E3));
    private static final String HAS_E5 = "{\"skuId\":\"%s\",\"disabledPlans\":[\"%s\"]}".formatted(E5, SWAY);
    private static final Write TO_BRITAIN = new Write.Edit(Map.of(UserField.USAGE_LOCATION, "GB"));

    private final ScriptedGraph graph = new ScriptedGraph();
    private final Heard heard = new Heard();

    GraphLicensingTest() throws IOException {
        // Starting the server may fail.
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void allThatChangesForAUserGoesIntoOneRequest() throws Exception {
        graph.answers(new BatchScript(Item::done));

        run(step(ADA, TO_E5));

        assertEquals("{\"requests\":[{\"id\":\"%1$s\",\"method\":\"POST\",\"url\":\"/users/%1$s/assignLicense\","
                        .formatted(ADA) + "\"body\":{\"addLicenses\":[{\"skuId\":\"%s\",\"disabledPlans\":[\"%s\"]}],"
                        .formatted(E5, SWAY) + "\"removeLicenses\":[\"%s\"]},"
                        .formatted(E3) + "\"headers\":{\"Content-Type\":\"application/json\"}}]}",
                graph.asked().getFirst().body());
        assertEquals(Map.of(ADA, result(done(ADA))), heard.results());
    }

    @Test
    void theWritesOfAStepFollowOneAnotherAndTheRestIsNotSentAfterAFailure() throws Exception {
        var script = new BatchScript(item -> item.id().equals(ALAN.value())
                ? item.refused(403, "Authorization_RequestDenied", "Insufficient privileges.") : item.done());
        graph.answers(script);

        run(step(ADA, TO_BRITAIN, TO_E5), step(ALAN, TO_BRITAIN, TO_E5));

        assertEquals(List.of(List.of("PATCH /users/" + ADA, "PATCH /users/" + ALAN), List.of(assign(ADA))),
                script.batches());
        var denied = new Original(403, "Authorization_RequestDenied", "Insufficient privileges.", "r-" + ALAN);
        assertEquals(Map.of(ADA, result(done(ADA), done(ADA)),
                ALAN, result(new WriteResult.Failed(new Fault.NotAllowed(denied), "r-" + ALAN))), heard.results());
    }

    @Test
    void anItemThatIsThrottledIsSentAgainAloneAfterTheTimeMicrosoftAsksFor() throws Exception {
        var script = new BatchScript(once(ADA, item -> item.later(7)));
        graph.answers(script);

        run(step(ADA, TO_E5), step(ALAN, TO_E5));

        assertEquals(List.of(List.of(assign(ADA), assign(ALAN)), List.of(assign(ADA))), script.batches());
        assertEquals(Map.of(ADA, result(done(ADA)), ALAN, result(done(ALAN))), heard.results());
        assertEquals(List.of("THROTTLED PT7S", "THROTTLED PT0S"), heard.waits());
    }

    @Test
    void aChangeWithoutAnAnswerIsReadBackAndNotSentAgainWhereItHappened() throws Exception {
        var script = new BatchScript(item -> item.isRead() ? item.user(HAS_E5) : item.done());
        graph.answers(silentFirst(script));

        run(step(ADA, TO_E5));

        assertEquals(List.of(List.of(read(ADA))), script.batches());
        assertEquals(Map.of(ADA, result(new WriteResult.Done(""))), heard.results());
    }

    @Test
    void aChangeWithoutAnAnswerIsSentAgainWhereItDidNotHappen() throws Exception {
        var script = new BatchScript(item -> item.isRead() ? item.user("") : item.done());
        graph.answers(silentFirst(script));

        run(step(ADA, TO_E5));

        assertEquals(List.of(List.of(read(ADA)), List.of(assign(ADA))), script.batches());
        assertEquals(Map.of(ADA, result(done(ADA))), heard.results());
    }

    @Test
    void aChangeLeftOutOfTheAnswerIsReadBack() throws Exception {
        var script = new BatchScript(item -> item.isRead() ? item.user(HAS_E5)
                : item.id().equals(ADA.value()) ? "" : item.done());
        graph.answers(script);

        run(step(ADA, TO_E5), step(ALAN, TO_E5));

        assertEquals(List.of(List.of(assign(ADA), assign(ALAN)), List.of(read(ADA))), script.batches());
        assertEquals(Map.of(ADA, result(new WriteResult.Done("")), ALAN, result(done(ALAN))), heard.results());
    }

    @Test
    void aRefusalSaysWhyAndEndsNobodyElse() throws Exception {
        String text = "Subscription with SKU %s does not have any available licenses.".formatted(E5);
        graph.answers(new BatchScript(item -> item.id().equals(ADA.value())
                ? item.refused(400, "Request_BadRequest", text) : item.done()));

        run(step(ADA, TO_E5), step(ALAN, TO_E5));

        var original = new Original(400, "Request_BadRequest", text, "r-" + ADA);
        var why = new Fault.Refused(new Refusal.NoSeatLeft(E5), original);
        assertEquals(Map.of(ADA, result(new WriteResult.Failed(why, "r-" + ADA)), ALAN, result(done(ALAN))),
                heard.results());
    }

    @Test
    void aUsageLocationSetAMomentAgoIsGivenTimeToArrive() throws Exception {
        graph.answers(new BatchScript(once(ADA, "POST", item -> item.refused(400, "Request_BadRequest",
                "License assignment cannot be done for user with invalid usage location."))));

        run(step(ADA, TO_BRITAIN, TO_E5));

        assertEquals(Map.of(ADA, result(done(ADA), done(ADA))), heard.results());
    }

    @Test
    void anExpiredSignInEndsTheRunAndTheRestIsNeverTaken() {
        graph.answers(new BatchScript(item -> item.refused(401, "InvalidAuthenticationToken", "Expired.")));
        List<Step> steps = IntStream.range(0, 30).mapToObj(n -> step(id(n), TO_E5)).toList();
        var taken = new AtomicInteger();
        StepSource source = StepSource.of(steps);

        var failure = assertThrows(TenantException.class, () -> access().apply(() -> {
            taken.incrementAndGet();
            return source.next();
        }, heard, heard));

        assertEquals(Fault.SignInNeeded.class, failure.fault().getClass());
        assertEquals(List.of(4, 4, 4), List.of(taken.get(), heard.begun().size(), heard.results().size()));
    }

    @Test
    void aSecondStepOfAUserIsSentWhenTheFirstHasEnded() throws Exception {
        var script = new BatchScript(Item::done);
        graph.answers(script);

        run(step(ADA, TO_E5), step(ADA, new Write.RevokeSessions()), step(ALAN, TO_E5));

        assertEquals(Set.of(
                        List.of(List.of(assign(ADA)),
                                List.of("POST /users/" + ADA + "/revokeSignInSessions", assign(ALAN)))),
                Set.of(script.batches()));
    }

    private void run(Step... steps) throws TenantException, InterruptedException {
        access().apply(StepSource.of(List.of(steps)), heard, heard);
    }

    private GraphLicensing access() {
        return new GraphLicensing(new Connection(graph.session(), new HurriedTiming()));
    }

    private static Step step(UserId user, Write... writes) {
        return new Step(user, List.of(writes));
    }

    private static StepResult result(WriteResult... writes) {
        return new StepResult(List.of(writes));
    }

    private static WriteResult done(UserId user) {
        return new WriteResult.Done("r-" + user);
    }

    private static Function<Item, String> once(UserId user, Function<Item, String> first) {
        return once(user, "", first);
    }

    /// The first request of the user with that method is answered differently.
    private static Function<Item, String> once(UserId user, String method, Function<Item, String> first) {
        var count = new AtomicInteger();
        return item -> item.id().equals(user.value()) && item.method().endsWith(method) && count.getAndIncrement() == 0
                ? first.apply(item) : item.done();
    }

    private static Function<ScriptedGraph.Asked, Said> silentFirst(BatchScript then) {
        var count = new AtomicInteger();
        return asked -> count.getAndIncrement() == 0 ? Said.silence() : then.apply(asked);
    }
}
