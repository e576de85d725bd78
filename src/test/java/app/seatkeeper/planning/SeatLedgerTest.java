package app.seatkeeper.planning;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.GRACE;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Person.grace;
import static app.seatkeeper.planning.Stock.POWER_BI;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.powerBi;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.used;
import static app.seatkeeper.planning.Stock.visio;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.SeatPool;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who gets a seat when there are too few, and in which order they find them.
class SeatLedgerTest {

    private static final PlanChoice KEEP = new PlanChoice.Keep();
    private static final List<PlanProblem> NO_VISIO = List.of(new PlanProblem.NoSeatLeft(VISIO));
    private static final List<PlanProblem> CIRCLE =
            List.of(new PlanProblem.FullCircle(Stream.of(VISIO, POWER_BI).sorted().toList()));

    @Test
    void tooFewSeatsAreServedInTheOrderOfTheList() {
        var preview = aTenant().with(visio(seats(2))).with(ada(), alan(), grace())
                .preview(assign(GRACE), assign(ADA), assign(ALAN));

        assertEquals(List.of(GRACE, ADA), served(preview));
        assertEquals(Map.of(ALAN, NO_VISIO), refused(preview));
        assertEquals(List.of(new SeatLine(VISIO, 2, 0, 0, 2, 1)), preview.seats());
    }

    @Test
    void untickingAUserLetsTheNextOneIn() {
        var preview = aTenant().with(visio(seats(1))).with(ada(), alan(), grace())
                .preview(Decisions.NONE.leaveOut(ADA, true), assign(ADA), assign(ALAN), assign(GRACE));

        assertEquals(List.of(ALAN), served(preview));
        assertEquals(Map.of(GRACE, NO_VISIO), refused(preview));
        assertEquals(new SeatLine(VISIO, 1, 0, 0, 1, 1), preview.seats().getFirst());
    }

    @Test
    void aRemovalFurtherDownTheListFreesASeatForAnAssignmentAtTheTop() {
        var preview = aTenant().with(visio(seats(1))).with(ada(), alan().holding(VISIO))
                .preview(assign(ADA), new Change.Remove(ALAN, VISIO));

        assertEquals(List.of(ADA, ALAN), served(preview));
        assertEquals(List.of(new SeatLine(VISIO, 1, 1, 1, 1, 0)), preview.seats());
    }

    @Test
    void whoIsNotServedFreesNothingForOthers() {
        var preview = aTenant().with(visio(seats(1)), powerBi(seats(1)))
                .with(ada(), alan().holding(POWER_BI), grace())
                .preview(assign(ADA), new Change.Replace(ALAN, POWER_BI, VISIO, KEEP),
                        new Change.Assign(GRACE, POWER_BI, KEEP));

        assertEquals(List.of(ADA), served(preview));
        assertEquals(Map.of(ALAN, NO_VISIO, GRACE, List.of(new PlanProblem.NoSeatLeft(POWER_BI))), refused(preview));
    }

    @Test
    void swapsThatFeedEachOtherGoWhenOneSeatIsFreeToBeginWith() {
        var preview = aTenant().with(visio(seats(2)), powerBi(seats(1)))
                .with(ada().holding(VISIO), alan().holding(POWER_BI))
                .preview(new Change.Replace(ADA, VISIO, POWER_BI, KEEP),
                        new Change.Replace(ALAN, POWER_BI, VISIO, KEEP));

        assertEquals(List.of(ADA, ALAN), served(preview));
    }

    @Test
    void aFullCircleIsToldAsSuch() {
        var preview = aTenant().with(visio(seats(1)), powerBi(seats(1)))
                .with(ada().holding(VISIO), alan().holding(POWER_BI))
                .preview(new Change.Replace(ADA, VISIO, POWER_BI, KEEP),
                        new Change.Replace(ALAN, POWER_BI, VISIO, KEEP));

        assertEquals(Map.of(ADA, CIRCLE, ALAN, CIRCLE), refused(preview));
    }

    @Test
    void seatsThatAreOverusedAreFilledUpFirst() {
        var preview = aTenant().with(used(2, visio(seats(1)))).with(ada(), alan().holding(VISIO))
                .preview(new Change.Remove(ALAN, VISIO), assign(ADA));

        assertEquals(Map.of(ADA, NO_VISIO), refused(preview));
    }

    @Test
    void seatsInTheirGracePeriodCanBeTakenAndSuspendedOnesCannot() {
        var preview = aTenant().with(visio(new SeatPool(0, 1, 5, 5, 0))).with(ada(), alan())
                .preview(assign(ADA), assign(ALAN));

        assertEquals(List.of(ADA), served(preview));
        assertEquals(List.of(new SeatLine(VISIO, 1, 0, 0, 1, 1)), preview.seats());
    }

    @Test
    void aCircleIsWalkedBeforeTheSeatGoesItsWay() {
        var away = new RunOrder.Need(Set.of(VISIO), Set.of(Stock.E3));
        var there = new RunOrder.Need(Set.of(VISIO), Set.of(POWER_BI));
        var back = new RunOrder.Need(Set.of(POWER_BI), Set.of(VISIO));

        var order = RunOrder.of(List.of(away, there, back), Map.of(VISIO, 1));

        assertEquals(List.of(1, 2, 0), order.runs());
        assertEquals(1, order.left().get(Stock.E3));
    }

    @Test
    void removalsRunBeforeSwapsAndSwapsBeforeAssignments() {
        var assign = new RunOrder.Need(Set.of(VISIO), Set.of());
        var swap = new RunOrder.Need(Set.of(POWER_BI), Set.of(VISIO));
        var remove = new RunOrder.Need(Set.of(), Set.of(POWER_BI));

        assertEquals(List.of(2, 1, 0), RunOrder.of(List.of(assign, swap, remove), Map.of()).runs());
    }

    private static Change assign(UserId user) {
        return new Change.Assign(user, VISIO, KEEP);
    }

    private static List<UserId> served(Preview preview) {
        return preview.steps().stream().map(step -> step.user()).toList();
    }

    private static Map<UserId, List<PlanProblem>> refused(Preview preview) {
        return preview.rows().stream().filter(row -> row.verdict() == PreviewRow.Verdict.CANNOT_BE_DONE)
                .collect(toMap(row -> row.user().id(), PreviewRow::problems));
    }
}
