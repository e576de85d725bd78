package app.seatkeeper.workspace;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AssignmentError;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Refusal;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.workspace.RunEntry.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// People are added to, removed from and moved between licensing groups of the demo tenant; what came of it is looked
/// at behind its back.
class GroupRunTest {

    private static final String ENGINEERING = "Engineering – Microsoft 365";
    private static final String MARKETING = "Marketing – Microsoft 365";
    private static final String SALES = "Sales – Microsoft 365";
    private static final String MAILBOXES = "Mailboxes only";

    private final DemoWorkspace demo;

    GroupRunTest() throws Exception {
        demo = new DemoWorkspace();
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void addingRemovingAndMovingEndsAsPlannedAndItsUndoAsItWas() throws Exception {
        Map<String, State> before = demo.backDoor().state();
        List<User> joining = people(user -> user.assignments().isEmpty() && user.account().enabled(), 15);
        List<User> leaving = people(user -> isOnlyIn(user, ENGINEERING), 80).subList(0, 40);
        List<User> moving = people(user -> isOnlyIn(user, ENGINEERING), 80).subList(40, 80);
        Preview preview = demo.preview(Stream.of(
                joining.stream().<Change>map(user -> new Change.JoinGroup(user.id(), id(SALES), false)),
                leaving.stream().<Change>map(user -> new Change.LeaveGroup(user.id(), id(ENGINEERING), false)),
                moving.stream().<Change>map(user -> new Change.MoveGroup(user.id(), id(ENGINEERING), id(MARKETING))))
                .flatMap(changes -> changes).toList());

        Run run = demo.run(preview, 0);

        assertEquals(95, run.count(Status.DONE));
        assertEquals(Set.of(Set.of(SALES)), groups(joining));
        assertEquals(Set.of(Set.of()), groups(leaving));
        assertEquals(Set.of(Set.of(MARKETING)), groups(moving));
        assertEquals(Set.of(Seen.State.AS_WRITTEN),
                run.entries().stream().map(line -> line.seen().state()).collect(toSet()));

        Run undone = demo.run(demo.preview(demo.workspace().undo(run)), run.number());

        assertEquals(95, undone.count(Status.DONE));
        assertEquals(before, demo.backDoor().state());
    }

    @Test
    void nobodyIsPutIntoADynamicGroup() throws Exception {
        List<User> some = people(user -> user.assignments().isEmpty() && user.account().enabled(), 3);

        Preview preview = demo.preview(some.stream()
                .<Change>map(user -> new Change.JoinGroup(user.id(), id("F3 Warehouse"), false)).toList());

        assertEquals(3, preview.count(PreviewRow.Verdict.CANNOT_BE_DONE));
        assertEquals(List.of(new PlanProblem.FixedMembers(id("F3 Warehouse"))), preview.rows().getFirst().problems());
    }

    @Test
    void whoeverFindsNoSeatInTheNewGroupStaysInTheOldOne() throws Exception {
        User person = people(user -> isOnlyIn(user, ENGINEERING), 1).getFirst();
        State before = demo.backDoor().state(person.id().value());
        var move = new Change.MoveGroup(person.id(), id(ENGINEERING), id(MAILBOXES));

        Preview preview = demo.preview(List.of(move));
        List<StepResult> sentAllTheSame = sent(new Step(person.id(), List.of(
                new Write.JoinGroup(id(MAILBOXES), group(MAILBOXES).licenses()),
                new Write.LeaveGroup(id(ENGINEERING)))));

        SkuId mail = group(MAILBOXES).licenses().getFirst().product();
        State after = demo.backDoor().state(person.id().value());
        assertEquals(PreviewRow.Verdict.CANNOT_BE_DONE, preview.rows().getFirst().verdict());
        assertEquals(List.of(new Fault.Refused(
                new Refusal.NotArrived(mail, id(MAILBOXES), AssignmentError.COUNT_VIOLATION), Original.NONE)),
                sentAllTheSame.stream().flatMap(result -> result.fault().stream()).toList());
        assertEquals(before.licenses(), after.licenses());
        assertEquals(Set.of(ENGINEERING, MAILBOXES), licensing(person));
    }

    private List<StepResult> sent(Step step) throws Exception {
        List<StepResult> results = new ArrayList<>();
        demo.access().licensing().apply(StepSource.of(List.of(step)), new StepListener() {
            @Override
            public void beginning(Step begun) { }

            @Override
            public void ended(Step ended, StepResult result) {
                results.add(result);
            }
        }, JobContext.UNWATCHED);
        return results;
    }

    private List<User> people(Predicate<User> which, int count) {
        return demo.loaded().users().stream().filter(which).limit(count).toList();
    }

    private boolean isOnlyIn(User user, String group) {
        return user.isMemberOf(id(group)) && user.products().size() == 1 && !user.hasError()
                && user.assignments().size() == 1;
    }

    private Group group(String name) {
        return demo.loaded().groups().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private GroupId id(String name) {
        return group(name).id();
    }

    private Set<Set<String>> groups(List<User> people) {
        return people.stream().map(this::licensing).collect(toSet());
    }

    /// Names of the groups the person is in that give licenses.
    private Set<String> licensing(User user) {
        Set<String> names = new HashSet<>(demo.backDoor().state(user.id().value()).groups());
        names.retainAll(demo.loaded().groups().stream().map(Group::name).collect(toSet()));
        return names;
    }
}
