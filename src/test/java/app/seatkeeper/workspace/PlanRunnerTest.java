package app.seatkeeper.workspace;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.GRACE;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Person.grace;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.SWAY;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.YAMMER;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static app.seatkeeper.workspace.RunEntry.Status.DONE;
import static app.seatkeeper.workspace.RunEntry.Status.FAILED;
import static app.seatkeeper.workspace.RunEntry.Status.NOT_RUN;
import static app.seatkeeper.workspace.RunEntry.Status.PARTLY_DONE;
import static app.seatkeeper.workspace.RunEntry.Status.SKIPPED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.ATenant;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.Rules;
import app.seatkeeper.session.Consents;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What becomes of a confirmed preview when the tenant is no longer as it was, refuses, or goes away.
class PlanRunnerTest {

    private static final PlanChoice KEEP = new PlanChoice.Keep();
    private static final Clock CLOCK = Clock.fixed(ATenant.READ_AT, ZoneOffset.UTC);

    private final TenantInMemory tenant = new TenantInMemory(aTenant().with(e3(seats(3)), visio(seats(2)))
            .with(ada().holding(E3, SWAY), alan().holding(E3), grace()));
    private final Workspace workspace = TenantWorkspace.open(tenant.access(), Consents.ALL,
            TenantWorkspace.Known.of(Rules.SOME, Guard.NONE), CLOCK);

    @Test
    void whatWasConfirmedIsWrittenRememberedAndReadBack() throws Exception {
        Run run = run(preview(assign(ADA), assign(GRACE)));

        assertEquals(List.of(DONE, DONE), statuses(run));
        assertEquals(List.of("ada-0"), run.entries().getFirst().requestIds());
        assertEquals(tenant.users.get(ADA), workspace.snapshot().user(ADA).orElseThrow());
        assertEquals(2, workspace.snapshot().product(VISIO).orElseThrow().seats().consumed());
        assertEquals(2, workspace.changedSince());
        assertEquals(List.of(run), workspace.history());
    }

    @Test
    void whoWasChangedMeanwhileIsNotWrittenAndItIsSaidWhatDiffers() throws Exception {
        Preview preview = preview(assign(ADA), assign(ALAN), new Change.Assign(GRACE, E3, KEEP));
        tenant.change(ADA, user -> user.withAssignments(List.of(Assignment.direct(E3, Set.of(YAMMER)))));
        tenant.change(ALAN, user -> user.withAssignments(List.of()).withAccount(user.account().withEnabled(false)));
        tenant.change(GRACE, user -> user.withAccount(user.account().withUsageLocation("SE")));

        Run run = run(preview);

        assertEquals(List.of(changed(ADA, "plans"), changed(ALAN, "licenses", "account"),
                changed(GRACE, "usageLocation")), run.entries().stream().map(RunEntry::skipped).toList());
        assertEquals(List.of(), tenant.sent);
        assertEquals(0, workspace.changedSince());
    }

    @Test
    void whoWasDeletedMeanwhileIsSkipped() throws Exception {
        Preview preview = preview(assign(ADA), assign(GRACE));
        tenant.users.remove(ADA);

        Run run = run(preview);

        assertEquals(List.of(SKIPPED, DONE), statuses(run));
        assertEquals(new RunEntry.Skipped.Deleted(), run.entries().getFirst().skipped());
    }

    @Test
    void seatsThatSomebodyTookMeanwhileAreMissingAtTheEndOfTheList() throws Exception {
        Preview preview = preview(assign(GRACE), assign(ADA));
        tenant.change(ALAN, user -> user.withAssignments(List.of(Assignment.direct(VISIO, Set.of()))));

        Run run = run(preview);

        assertEquals(List.of(DONE, SKIPPED), statuses(run));
        assertEquals(new RunEntry.Skipped.NoSeat(), run.entries().getLast().skipped());
        assertEquals(List.of(GRACE), sent());
    }

    @Test
    void anAssignmentWaitsForTheRemovalThatFreesItsSeat() throws Exception {
        tenant.change(ALAN, user -> holding(user, E3, VISIO));
        tenant.change(ADA, user -> holding(user, E3, VISIO));

        Run run = run(preview(assign(GRACE), new Change.Remove(ALAN, VISIO)));

        assertEquals(List.of(DONE, DONE), statuses(run));
        assertEquals(List.of(ALAN, GRACE), sent());
    }

    @Test
    void whereTheRemovalFailsTheAssignmentFindsNoSeat() throws Exception {
        tenant.change(ALAN, user -> holding(user, E3, VISIO));
        tenant.change(ADA, user -> holding(user, E3, VISIO));
        tenant.failing.put(ALAN, 0);

        Run run = run(preview(assign(GRACE), new Change.Remove(ALAN, VISIO)));

        assertEquals(List.of(SKIPPED, FAILED), statuses(run));
        assertEquals(new RunEntry.Skipped.NoSeat(), run.entries().getFirst().skipped());
    }

    @Test
    void afterAFailureTheRestOfTheStepIsNotSentAndUndoTakesBackOnlyWhatWasDone() throws Exception {
        tenant.failing.put(ADA, 1);

        Run run = run(preview(new Change.Edit(ADA, Map.of(UserField.DEPARTMENT, "Sales")), assign(ADA)));

        assertEquals(List.of(PARTLY_DONE), statuses(run));
        assertEquals(1, run.entries().getFirst().done());
        assertEquals(List.of(new Change.Edit(ADA, Map.of(UserField.DEPARTMENT, ""))), workspace.undo(run).changes());
        assertEquals(run.plan().changes(), workspace.again(run).changes());
    }

    @Test
    void stoppingLetsTheRestNotRunAndItCanBeRunAgain() throws Exception {
        tenant.atOnce = 1;
        Run run = workspace.run(preview(assign(ADA), assign(GRACE)), 0, new StoppedAfterOne());

        assertEquals(List.of(DONE, NOT_RUN), statuses(run));
        assertEquals(List.of(assign(GRACE)), workspace.again(run).changes());
    }

    @Test
    void whenTheTenantIsGoneForGoodTheRunIsBrokenAndWhatWasDoneIsKnown() throws Exception {
        tenant.breaksAfter = 1;

        Run run = run(preview(assign(ADA), assign(GRACE)));

        assertEquals(List.of(DONE, NOT_RUN), statuses(run));
        assertEquals(TenantInMemory.OFFLINE, run.broken());
        assertEquals(Set.of(E3, VISIO), workspace.snapshot().user(ADA).orElseThrow().products());
    }

    @Test
    void aWriteWhoseAnswerWasLostCountsAsDoneWhenItIsSeenAfterwards() throws Exception {
        tenant.unheard.add(ADA);

        Run run = run(preview(assign(ADA)));

        assertEquals(List.of(DONE), statuses(run));
        assertEquals(List.of(new Change.Remove(ADA, VISIO)), workspace.undo(run).changes());
    }

    @Test
    void aRunAndItsUndoLeaveEverybodyAsTheyWere() throws Exception {
        Map<UserId, User> before = Map.copyOf(tenant.users);
        Run run = run(preview(new Change.Replace(ADA, E3, VISIO, KEEP), new Change.Reclaim(ALAN, Set.of()),
                new Change.Assign(GRACE, E3, new PlanChoice.Exactly(Set.of(SWAY)))));

        Run undone = workspace.run(workspace.preview(workspace.undo(run), everybodyAccepted()), run.number(),
                JobContext.UNWATCHED);

        assertEquals(List.of(DONE, DONE, DONE), statuses(undone));
        assertEquals(run.number(), undone.undoes());
        assertEquals(before, tenant.users);
    }

    @Test
    void listenersHearOfTheBeginningAndTheEnd() throws Exception {
        List<Boolean> heard = new ArrayList<>();
        Runnable end = workspace.onRunChanged(run -> heard.add(run.isRunning()));

        run(preview(assign(ADA)));
        end.run();
        run(preview(new Change.Remove(ADA, VISIO)));

        assertEquals(List.of(true, false), List.of(heard.getFirst(), heard.getLast()));
        assertEquals(1, heard.stream().filter(running -> !running).count());
    }

    private Preview preview(Change... changes) throws Exception {
        workspace.load(new Silent(), JobContext.UNWATCHED);
        return workspace.preview(ATenant.plan(changes), everybodyAccepted());
    }

    private static Decisions everybodyAccepted() {
        return new Decisions(Set.of(), Map.of(), Set.of(ADA, ALAN, GRACE));
    }

    private Run run(Preview preview) throws Exception {
        return workspace.run(preview, 0, JobContext.UNWATCHED);
    }

    private RunEntry.Skipped changed(UserId user, String... fields) {
        return new RunEntry.Skipped.Changed(Objects.requireNonNull(tenant.users.get(user)), List.of(fields));
    }

    private List<UserId> sent() {
        return tenant.sent.stream().map(step -> step.user()).toList();
    }

    private static List<RunEntry.Status> statuses(Run run) {
        return run.entries().stream().map(RunEntry::status).toList();
    }

    private static Change assign(UserId user) {
        return new Change.Assign(user, VISIO, KEEP);
    }

    private static User holding(User user, SkuId... products) {
        return user.withAssignments(Stream.of(products)
                .map(product -> Assignment.direct(product, Set.of())).toList());
    }

    /// Somebody presses stop when the first user is done.
    private static final class StoppedAfterOne implements JobContext {

        private final List<Long> finished = new ArrayList<>();

        @Override
        public void progress(long done, long total) {
            finished.add(done);
        }

        @Override
        public boolean isStopping() {
            return finished.contains(1L);
        }
    }
}
