package app.seatkeeper.graph;

import static app.seatkeeper.graph.BatchScript.read;
import static app.seatkeeper.graph.ScriptedGraph.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.AssignmentError;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.graph.BatchScript.Item;
import app.seatkeeper.graph.ScriptedGraph.Said;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Refusal;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepResult.WriteResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// People are put into groups and taken out of them, the old group only after the new one has given.
class GroupMembersTest {

    private static final SkuId E3 = SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965");
    private static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    private static final GroupId OLD = new GroupId("11111111-0000-4000-8000-000000000001");
    private static final GroupId NEW = new GroupId("11111111-0000-4000-8000-000000000002");
    private static final UserId ADA = id(1);
    private static final UserId ALAN = id(2);
    private static final Write JOIN = new Write.JoinGroup(NEW, List.of(new Grant(E5, Set.of())));
    private static final Write LEAVE = new Write.LeaveGroup(OLD);
    private static final String JOINED = "POST /groups/" + NEW + "/members/$ref";

    private static final String EXISTS =
            "One or more added object references already exist for the following modified properties: 'members'.";

    private final ScriptedGraph graph = new ScriptedGraph();
    private final Heard heard = new Heard();
    private final HurriedTiming timing = new HurriedTiming();

    GroupMembersTest() throws IOException { }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void aMemberIsReferredToByTheAddressOfTheDirectoryObject() throws Exception {
        graph.answers(new BatchScript(Item::done));

        run(step(ADA, JOIN));

        assertEquals("{\"requests\":[{\"id\":\"%s\",\"method\":\"POST\",\"url\":\"/groups/%s/members/$ref\","
                        .formatted(ADA, NEW) + "\"body\":{\"@odata.id\":\"%s/%s\"},"
                        .formatted(graph.url("/v1.0/directoryObjects"), ADA)
                        + "\"headers\":{\"Content-Type\":\"application/json\"}}]}",
                graph.asked().getFirst().body());
        assertEquals(Map.of(ADA, result(done(ADA))), heard.results());
    }

    @Test
    void theOldGroupIsLeftWhenTheNewOneHasGiven() throws Exception {
        var looks = new AtomicInteger();
        var script = new BatchScript(item -> !item.isRead() ? item.done()
                : item.user(looks.incrementAndGet() < 3 ? state(OLD, E3, "Active") : state(NEW, E5, "Active")));
        graph.answers(script);

        run(step(ADA, JOIN, LEAVE));

        assertEquals(List.of(List.of(JOINED), List.of(read(ADA)), List.of(read(ADA)), List.of(read(ADA)),
                List.of(left(ADA)), List.of(read(ADA))), script.batches());
        assertEquals(Map.of(ADA, result(done(ADA), done(ADA))), heard.results());
        assertEquals(List.of("REPLICATION PT5S", "REPLICATION PT0S", "REPLICATION PT5S", "REPLICATION PT0S"),
                heard.waits());
    }

    @Test
    void theOldGroupIsKeptWhereTheNewOneCannotGive() throws Exception {
        var script = new BatchScript(item -> item.isRead() ? item.user(state(NEW, E5, "Error")) : item.done());
        graph.answers(script);

        run(step(ADA, JOIN, LEAVE));

        assertEquals(List.of(List.of(JOINED), List.of(read(ADA))), script.batches());
        assertEquals(Map.of(ADA, result(done(ADA), kept(AssignmentError.COUNT_VIOLATION))), heard.results());
    }

    @Test
    void theOldGroupIsKeptWhereNothingArrivesInFiveMinutes() throws Exception {
        var script = new BatchScript(item -> item.isRead() ? item.user(state(OLD, E3, "Active")) : item.done());
        graph.answers(script);

        run(step(ADA, JOIN, LEAVE));

        assertEquals(Map.of(ADA, result(done(ADA), kept(AssignmentError.NONE))), heard.results());
        assertEquals(62, script.batches().size());
    }

    @Test
    void aStepEndsWhenItsLicensesShowOrCannotCome() throws Exception {
        var looks = new AtomicInteger();
        var script = new BatchScript(item -> !item.isRead() ? item.done() : item.user(state(NEW, E5,
                item.id().equals(ALAN.value()) ? "Error" : looks.incrementAndGet() < 3 ? "Disabled" : "Active")));
        graph.answers(script);

        run(step(ADA, JOIN), step(ALAN, JOIN));

        assertEquals(List.of(List.of(JOINED, JOINED), List.of(read(ADA), read(ALAN)), List.of(read(ADA)),
                List.of(read(ADA))), script.batches());
        assertEquals(Map.of(ADA, result(done(ADA)), ALAN, result(done(ALAN))), heard.results());
    }

    @Test
    void whileOneWaitsTheOthersGoOnAndStoppingKeepsTheOldGroup() throws Exception {
        var script = new BatchScript(item -> item.isRead() ? item.user("") : item.done());
        graph.answers(script);

        access().apply(StepSource.of(List.of(step(ADA, JOIN, LEAVE), step(ALAN, new Write.RevokeSessions()))), heard,
                untilAlanHasEnded());

        assertEquals(Map.of(ALAN, result(done(ALAN)), ADA, result(done(ADA), kept(AssignmentError.NONE))),
                heard.results());
        assertEquals(List.of(JOINED, "POST /users/" + ALAN + "/revokeSignInSessions"), script.batches().getFirst());
        assertTrue(timing.waits().stream().mapToLong(Duration::toSeconds).sum() < 60);
    }

    @Test
    void whoeverWaitsLeavesTheirPlaceToOthers() throws Exception {
        var joined = new AtomicInteger();
        graph.answers(new BatchScript(item -> {
            int all = item.method().equals("POST") ? joined.incrementAndGet() : joined.get();
            return item.isRead() ? item.user(all == 40 ? state(NEW, E5, "Active") : "") : item.done();
        }));

        access().apply(StepSource.of(IntStream.range(0, 40).mapToObj(n -> step(id(n), JOIN, LEAVE)).toList()), heard,
                heard);

        assertEquals(40, heard.results().values().stream().filter(StepResult::isDone).count());
        assertTrue(timing.waits().size() < 40);
    }

    @Test
    void directLicensesAreTakenOnlyWhenThoseByTheGroupHaveArrived() throws Exception {
        var script = new BatchScript(item -> item.isRead() ? item.user(state(NEW, E5, "Active")) : item.done());
        graph.answers(script);

        run(step(ADA, JOIN, new Write.AssignLicense(List.of(), Set.of(E5))));

        assertEquals(List.of(List.of(JOINED), List.of(read(ADA)), List.of(BatchScript.assign(ADA)),
                List.of(read(ADA))), script.batches());
    }

    @Test
    void whereTheOldGoesFirstTheNewComesWhenItIsGone() throws Exception {
        var looks = new AtomicInteger();
        var script = new BatchScript(item -> !item.isRead() ? item.done()
                : item.user(looks.incrementAndGet() < 2 ? state(OLD, E3, "Active") : state(NEW, E5, "Active")));
        graph.answers(script);

        run(step(ADA, LEAVE, JOIN));

        assertEquals(List.of(List.of(left(ADA)), List.of(read(ADA)), List.of(read(ADA)), List.of(JOINED),
                List.of(read(ADA))), script.batches());
    }

    @Test
    void aRefusalAfterAnAnswerWasLostSaysThatItHadHappened() throws Exception {
        var first = new AtomicInteger();
        var script = new BatchScript(item -> item.isRead() ? item.user("") : item.method().equals("POST")
                ? item.refused(400, "Request_BadRequest", EXISTS)
                : item.refused(404, "Request_ResourceNotFound", "Resource does not exist."));
        graph.answers(asked -> first.getAndIncrement() == 0 ? Said.silence() : script.apply(asked));

        run(step(ADA, JOIN), step(ALAN, LEAVE));

        assertEquals(Map.of(ADA, result(done(ADA)), ALAN, result(done(ALAN))), heard.results());
    }

    @Test
    void whoeverIsAMemberAlreadyIsToldSo() throws Exception {
        graph.answers(new BatchScript(item -> item.refused(400, "Request_BadRequest", EXISTS)));

        run(step(ADA, JOIN));

        var why = new Fault.Refused(new Refusal.AlreadyMember(),
                new Original(400, "Request_BadRequest", EXISTS, "r-" + ADA));
        assertEquals(Map.of(ADA, result(new WriteResult.Failed(why, "r-" + ADA))), heard.results());
    }

    private void run(Step... steps) throws TenantException, InterruptedException {
        access().apply(StepSource.of(List.of(steps)), heard, heard);
    }

    private GraphLicensing access() {
        return new GraphLicensing(new Connection(graph.session(), timing));
    }

    private JobContext untilAlanHasEnded() {
        return new JobContext() {
            @Override
            public void progress(long done, long total) { }

            @Override
            public boolean isStopping() {
                return heard.results().containsKey(ALAN);
            }
        };
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

    private static WriteResult kept(AssignmentError why) {
        return new WriteResult.Failed(new Fault.Refused(new Refusal.NotArrived(E5, NEW, why), Original.NONE), "");
    }

    private static String left(UserId user) {
        return "DELETE /groups/" + OLD + "/members/" + user + "/$ref";
    }

    private static String state(GroupId group, SkuId product, String state) {
        return "{\"skuId\":\"%s\",\"assignedByGroup\":\"%s\",\"state\":\"%s\",\"error\":\"%s\",\"disabledPlans\":[]}"
                .formatted(product, group, state, state.equals("Error") ? "CountViolation" : "None");
    }
}
