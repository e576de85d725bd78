package app.seatkeeper.workspace;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.BackDoor.State;
import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.planning.Stock;
import app.seatkeeper.workspace.RunEntry.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whole runs against the demo tenant over HTTP; what came of them is looked at behind its back.
class BulkRunTest {

    private static final PlanChoice KEEP = new PlanChoice.Keep();

    private final DemoWorkspace demo;

    BulkRunTest() throws Exception {
        demo = new DemoWorkspace();
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void aThousandMixedRowsEndInThePlannedStateAndTheirUndoInTheFormerOne() throws Exception {
        Map<String, State> before = demo.backDoor().state();
        List<Change> rows = MixedPlan.rows(demo.loaded(), 1_000);
        Preview preview = demo.preview(rows);
        Set<UserId> running = preview.steps().stream().map(Step::user).collect(toSet());
        Map<String, State> planned = new TreeMap<>(before);
        rows.stream().filter(row -> running.contains(row.user())).forEach(row ->
                planned.computeIfPresent(row.user().value(), (_, was) -> MixedPlan.after(was, row)));

        Run run = demo.run(preview, 0);

        assertTrue(running.size() > 700, () -> preview.steps().size() + " steps");
        assertEquals(List.of(), unlike(Status.DONE, run));
        assertEquals(comparable(planned), comparable(demo.backDoor().state()));

        Run undone = demo.run(demo.preview(demo.workspace().undo(run)), run.number());

        assertEquals(List.of(), unlike(Status.DONE, undone));
        assertEquals(before, demo.backDoor().state());
    }

    @Test
    void whoIsChangedBehindTheBackIsSkippedAndKeepsTheOtherChange() throws Exception {
        List<User> people = without(Stock.POWER_BI).subList(0, 6);
        Preview preview = demo.preview(people.stream().map(BulkRunTest::givePowerBi).toList());
        String one = people.get(0).id().value();
        demo.backDoor().assign(one, Stock.VISIO.toString(), Set.of());
        demo.backDoor().enable(people.get(1).id().value(), !people.get(1).account().enabled());
        demo.backDoor().set(people.get(2).id().value(), "usageLocation", "SE");
        demo.backDoor().delete(people.get(3).id().value());
        State changed = demo.backDoor().state(one);

        Run run = demo.run(preview, 0);

        assertEquals(List.of("[licenses]", "[account]", "[usageLocation]", "gone", "DONE", "DONE"),
                run.entries().stream().map(BulkRunTest::outcome).toList());
        assertEquals(changed, demo.backDoor().state(one));
    }

    @Test
    void tooFewSeatsAreServedInTheOrderOfTheListAlsoWhenSomebodyTookOneMeanwhile() throws Exception {
        int free = demo.backDoor().free(Stock.POWER_BI.toString());
        List<User> people = without(Stock.POWER_BI).subList(0, free + 5);
        Preview preview = demo.preview(people.stream().map(BulkRunTest::givePowerBi).toList());
        demo.backDoor().assign(people.getLast().id().value(), Stock.POWER_BI.toString(), Set.of());

        Run run = demo.run(preview, 0);

        assertEquals(5, preview.count(Verdict.CANNOT_BE_DONE));
        assertEquals(people.subList(0, free - 1).stream().map(User::id).toList(), run.entries().stream()
                .filter(line -> line.status() == Status.DONE).map(line -> line.step().user()).toList());
        assertEquals(new RunEntry.Skipped.NoSeat(), run.entries().getLast().skipped());
        assertEquals(0, demo.backDoor().free(Stock.POWER_BI.toString()));
    }

    private List<User> without(SkuId product) {
        return demo.loaded().users().stream()
                .filter(user -> !user.holds(product) && !user.account().usageLocation().isEmpty())
                .filter(user -> !user.holds(Stock.VISIO) && !user.hasError()).toList();
    }

    private static Change givePowerBi(User user) {
        return new Change.Assign(user.id(), Stock.POWER_BI, KEEP);
    }

    private static String outcome(RunEntry line) {
        return switch (line.skipped()) {
            case null -> line.status().toString();
            case RunEntry.Skipped.Changed(_, var fields) -> fields.toString();
            case RunEntry.Skipped.Deleted _ -> "gone";
            case RunEntry.Skipped.NoSeat _ -> "no seat";
        };
    }

    private static List<RunEntry> unlike(Status status, Run run) {
        return run.entries().stream().filter(line -> line.status() != status).toList();
    }

    /// Without what follows from the rest: the licenses that can be used, by whatever way.
    private static Map<String, State> comparable(Map<String, State> states) {
        Map<String, State> plain = new TreeMap<>();
        states.forEach((id, one) -> plain.put(id,
                new State(
                        one.user(), one.enabled(), one.texts(), Map.of(), one.direct(), one.groups(), Instant.EPOCH)));
        return plain;
    }
}
