package app.seatkeeper.planning;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.PreviewRow.Verdict.CANNOT_BE_DONE;
import static app.seatkeeper.planning.PreviewRow.Verdict.NEEDS_DECISION;
import static app.seatkeeper.planning.PreviewRow.Verdict.NOTHING_TO_DO;
import static app.seatkeeper.planning.PreviewRow.Verdict.WILL_CHANGE;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static app.seatkeeper.planning.Stock.EXCHANGE_ONLINE;
import static app.seatkeeper.planning.Stock.MAIL;
import static app.seatkeeper.planning.Stock.MAIL_PLAN_1;
import static app.seatkeeper.planning.Stock.SWAY;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.e5;
import static app.seatkeeper.planning.Stock.exchangeOnline;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Grant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Adding people to licensing groups, removing them from there, and moving them from one to another.
class GroupChangesTest {

    private static final Group OFFICE = group("office", false, false, new Grant(E3, Set.of(SWAY)));
    private static final Group LEADERS = group("leaders", false, false, grant(E5), grant(VISIO));
    private static final Group MAILERS = group("mailers", false, false, grant(EXCHANGE_ONLINE));
    private static final Group BY_RULE = group("by-rule", true, false, grant(E3));
    private static final Group SYNCED = group("synced", false, true, grant(E3));

    private final ATenant tenant = aTenant()
            .with(e5(seats(5)), e3(seats(5)), visio(seats(5)), exchangeOnline(seats(5)))
            .with(OFFICE, LEADERS, MAILERS, BY_RULE, SYNCED);

    @Test
    void joiningAGroupGivesWhatItGivesAndTakesItsSeats() {
        var preview = tenant.with(ada()).preview(join(LEADERS));

        assertEquals(List.of(new Step(ADA, List.of(joined(LEADERS)))), preview.steps());
        assertEquals(List.of(byGroup(E5), byGroup(VISIO)), row(preview).after());
        assertEquals(Set.of(new SeatLine(E5, 5, 0, 0, 1, 0), new SeatLine(VISIO, 5, 0, 0, 1, 0)),
                Set.copyOf(preview.seats()));
    }

    @Test
    void aProductHeldAlreadyTakesNoFurtherSeat() {
        var preview = tenant.with(ada().holding(VISIO)).preview(join(LEADERS));

        assertEquals(List.of(new SeatLine(E5, 5, 0, 0, 1, 0)), preview.seats());
        assertEquals(List.of(new PlanProblem.HeldAlready(VISIO, LEADERS.id())), row(preview).problems());
    }

    @Test
    void leavingAGroupTakesEverythingItGaveButWhatComesAnotherWay() {
        var preview = tenant.with(ada().in(LEADERS).holding(VISIO)).preview(Decisions.NONE.accept(ADA, true),
                leave(LEADERS));

        assertEquals(List.of(new Step(ADA, List.of(new Write.LeaveGroup(LEADERS.id())))), preview.steps());
        assertEquals(List.of(new SeatLine(E5, 5, 1, 1, 0, 0)), preview.seats());
        assertEquals(List.of(new PlanProblem.LosesData(Set.of(DataLoss.values())),
                new PlanProblem.KeepsOtherwise(VISIO, LEADERS.id())), row(preview).problems());
    }

    @Test
    void leavingTheLastGroupWithAMailboxNeedsATickOfItsOwn() {
        assertEquals(NEEDS_DECISION, row(tenant.with(ada().in(OFFICE)).preview(leave(OFFICE))).verdict());
    }

    @Test
    void movingJoinsTheNewGroupBeforeTheOldOneIsLeft() {
        var preview = tenant.with(ada().in(OFFICE)).preview(move(OFFICE, LEADERS));

        assertEquals(List.of(new Step(ADA, List.of(joined(LEADERS), new Write.LeaveGroup(OFFICE.id())))),
                preview.steps());
        assertEquals(Set.of(new SeatLine(E5, 5, 0, 0, 1, 0), new SeatLine(VISIO, 5, 0, 0, 1, 0),
                new SeatLine(E3, 5, 1, 1, 0, 0)), Set.copyOf(preview.seats()));
    }

    @Test
    void assigningAndMovingIsOneStepWithOneRequestForLicenses() {
        var preview = tenant.with(ada().in(OFFICE).holding(VISIO)).preview(move(OFFICE, LEADERS),
                new Change.Remove(ADA, VISIO));

        assertEquals(List.of(new Step(ADA, List.of(joined(LEADERS),
                new Write.AssignLicense(List.of(), Set.of(VISIO)), new Write.LeaveGroup(OFFICE.id())))),
                preview.steps());
    }

    @Test
    void wherePlansExcludeEachOtherTheOldGroupGoesFirstAndThePersonHasToAgree() {
        var mailer = tenant.with(ada().in(MAILERS));
        var told = List.of(new PlanProblem.OldGoesFirst());

        var asked = mailer.preview(move(MAILERS, OFFICE));
        var agreed = mailer.preview(Decisions.NONE.accept(ADA, true), move(MAILERS, OFFICE));

        assertEquals(List.of(NEEDS_DECISION, told), said(asked));
        assertEquals(List.of(new Step(ADA, List.of(new Write.LeaveGroup(MAILERS.id()), joined(OFFICE)))),
                agreed.steps());
    }

    @Test
    void plansThatWouldExcludeEachOtherInTheEndAreRefused() {
        assertEquals(List.of(CANNOT_BE_DONE,
                List.of(new PlanProblem.ExclusivePlans(MAIL, E3, MAIL_PLAN_1, EXCHANGE_ONLINE))),
                said(tenant.with(ada().holding(EXCHANGE_ONLINE)).preview(join(OFFICE))));
    }

    @Test
    void whoeverIsThereAlreadyHasNothingToDo() {
        assertEquals(List.of(NOTHING_TO_DO, List.of(new PlanProblem.AlreadyMember(OFFICE.id()))),
                said(tenant.with(ada().in(OFFICE)).preview(join(OFFICE))));
        assertEquals(List.of(NOTHING_TO_DO, List.of(new PlanProblem.AlreadyMember(LEADERS.id()))),
                said(tenant.with(ada().in(LEADERS)).preview(move(OFFICE, LEADERS))));
        assertEquals(List.of(NOTHING_TO_DO, List.of(new PlanProblem.NotMember(OFFICE.id()))),
                said(tenant.with(ada()).preview(leave(OFFICE))));
    }

    @Test
    void whoeverIsInNeitherGroupIsNotMoved() {
        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.NotMember(OFFICE.id()))),
                said(tenant.with(ada()).preview(move(OFFICE, LEADERS))));
    }

    @Test
    void theOldGroupIsKeptWhileTheNewOneCouldNotGive() {
        var waiting = ada().in(OFFICE).failing(LEADERS);

        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.NotArrived(E5, LEADERS.id()),
                new PlanProblem.NotArrived(VISIO, LEADERS.id()))),
                said(tenant.with(waiting).preview(move(OFFICE, LEADERS)), PlanProblem.NotArrived.class));
    }

    @Test
    void dynamicAndSyncedGroupsAreNotChangedHere() {
        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.FixedMembers(BY_RULE.id()))),
                said(tenant.with(ada()).preview(join(BY_RULE))));
        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.FixedMembers(SYNCED.id()))),
                said(tenant.with(ada().in(SYNCED).holding(E3)).preview(leave(SYNCED)), PlanProblem.Blocker.class));
    }

    @Test
    void groupsThatWereNotReadOrGiveNothingAreTold() {
        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.GroupsUnread())),
                said(tenant.withGroupsUnread().with(ada()).preview(join(OFFICE))));
        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.NotLicensing(new GroupId("chess")))),
                said(tenant.with(ada()).preview(new Change.JoinGroup(ADA, new GroupId("chess"), false))));
    }

    @Test
    void aFullGroupTakesNobodyAndTheLastInTheListGoesWithout() {
        var preview = aTenant().with(e3(seats(1))).with(OFFICE).with(ada(), alan())
                .preview(join(OFFICE), new Change.JoinGroup(ALAN, OFFICE.id(), false));

        assertEquals(List.of(WILL_CHANGE, CANNOT_BE_DONE),
                preview.rows().stream().map(PreviewRow::verdict).toList());
        assertEquals(List.of(new PlanProblem.NoSeatLeft(E3)), preview.rows().getLast().problems());
    }

    @Test
    void joiningAndLeavingTheSameGroupContradictsItself() {
        assertEquals(List.of(CANNOT_BE_DONE, List.of(new PlanProblem.ContradictingGroups(OFFICE.id()))),
                said(tenant.with(ada().in(OFFICE)).preview(move(OFFICE, LEADERS), join(OFFICE)),
                        PlanProblem.ContradictingGroups.class));
    }

    @Test
    void undoAsksForMembershipExactlyAsItWasEvenWhereNothingShowsYet() {
        var before = ada().in(OFFICE);
        List<Write> moved = List.of(joined(LEADERS), new Write.LeaveGroup(OFFICE.id()));

        var undo = Undo.plan("undo", "a test", List.of(new Recorded(before.user(), moved)),
                tenant.with(before).read());
        var preview = new Planner(Rules.SOME, Guard.NONE).preview(tenant.with(before).read(), undo, Decisions.NONE);

        assertEquals(List.of(new Change.JoinGroup(ADA, OFFICE.id(), true),
                new Change.LeaveGroup(ADA, LEADERS.id(), true)), undo.changes());
        assertEquals(List.of(new Step(ADA, List.of(joined(OFFICE), new Write.LeaveGroup(LEADERS.id())))),
                preview.steps());
    }

    private static Change join(Group group) {
        return new Change.JoinGroup(ADA, group.id(), false);
    }

    private static Change leave(Group group) {
        return new Change.LeaveGroup(ADA, group.id(), false);
    }

    private static Change move(Group from, Group to) {
        return new Change.MoveGroup(ADA, from.id(), to.id());
    }

    private static Write joined(Group group) {
        return new Write.JoinGroup(group.id(), group.licenses());
    }

    private static Grant grant(SkuId product) {
        return new Grant(product, Set.of());
    }

    private static Group group(String id, boolean dynamic, boolean synced, Grant... licenses) {
        return new Group(new GroupId(id), id, dynamic, synced, List.of(licenses));
    }

    private static Holding byGroup(SkuId product) {
        return new Holding(product, Set.of(), false, true);
    }

    private static PreviewRow row(Preview preview) {
        return preview.rows().getFirst();
    }

    private static List<Object> said(Preview preview) {
        return said(preview, PlanProblem.class);
    }

    private static List<Object> said(Preview preview, Class<? extends PlanProblem> kind) {
        return List.of(row(preview).verdict(), row(preview).problems().stream().filter(kind::isInstance).toList());
    }
}
