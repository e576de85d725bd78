package app.seatkeeper.planning;

import static app.seatkeeper.domain.change.UserField.ACCOUNT_ENABLED;
import static app.seatkeeper.domain.change.UserField.DEPARTMENT;
import static app.seatkeeper.domain.change.UserField.USAGE_LOCATION;
import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.PreviewRow.Verdict.CANNOT_BE_DONE;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static app.seatkeeper.planning.Stock.SWAY;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.e5;
import static app.seatkeeper.planning.Stock.in;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Grant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Taking back what was done, as far as Microsoft allows.
class UndoTest {

    private static final PlanChoice.Exactly ALL_ON = new PlanChoice.Exactly(Set.of());

    private final ATenant tenant = aTenant().with(e5(seats(9)), e3(seats(9)), visio(seats(9)));

    @Test
    void undoingARemovalSwitchesOffThePlansThatWereOff() {
        var undo = undo(tenant, ada().holding(E5, SWAY), licenses(List.of(), Set.of(E5)));

        assertEquals(List.of(new Change.Assign(ADA, E5, new PlanChoice.Exactly(Set.of(SWAY)))), undo.changes());
    }

    @Test
    void undoingAReplacementGivesTheOldProductBackAndTakesTheNewOne() {
        var undo = undo(tenant, ada().holding(E5), licenses(List.of(E3), Set.of(E5)));

        assertEquals(List.of(new Change.Remove(ADA, E3), new Change.Assign(ADA, E5, ALL_ON)), undo.changes());
    }

    @Test
    void undoingAChangeOfPlansRestoresThemExactly() {
        var undo = undo(tenant, ada().holding(E3, SWAY), licenses(List.of(E3), Set.of()));

        assertEquals(List.of(new Change.SetPlans(ADA, E3, new PlanChoice.Exactly(Set.of(SWAY)))), undo.changes());
    }

    @Test
    void undoingAnOffboardingLetsTheUserInAgainAndSaysThatSessionsStayEnded() {
        var undo = undo(tenant, ada().holding(VISIO), new Write.Edit(Map.of(ACCOUNT_ENABLED, "false")),
                licenses(List.of(), Set.of(VISIO)), new Write.RevokeSessions());

        assertEquals(List.of(new Change.Edit(ADA, Map.of(ACCOUNT_ENABLED, "true")),
                new Change.Assign(ADA, VISIO, ALL_ON)), undo.changes());
        assertEquals(Map.of(ADA, Set.of(Irreversible.SESSIONS)), undo.lost());
    }

    @Test
    void aUsageLocationThatWasEmptyCannotComeBackAndThePreviewSaysSo() {
        var edited = new Write.Edit(Map.of(USAGE_LOCATION, "GB"));
        var undo = undo(tenant, ada().in(""), edited);
        var preview = new Planner(Rules.SOME, Guard.NONE).preview(tenant.with(ada()).read(), undo, Decisions.NONE);

        assertEquals(List.of(), undo.changes());
        assertEquals(CANNOT_BE_DONE, preview.rows().getFirst().verdict());
        assertEquals(List.of(new PlanProblem.CannotComeBack(Irreversible.EMPTY_USAGE_LOCATION)),
                preview.rows().getFirst().problems());
    }

    @Test
    void propertiesGetTheirOldValuesEvenEmptyOnes() {
        var undo = undo(tenant, ada().in("SE"), new Write.Edit(Map.of(USAGE_LOCATION, "GB", DEPARTMENT, "Sales")));

        assertEquals(List.of(new Change.Edit(ADA, Map.of(USAGE_LOCATION, "SE", DEPARTMENT, ""))), undo.changes());
    }

    @Test
    void nothingIsTakenFromAUserWhoseOldProductCannotBeAssignedAnyMore() {
        var ended = aTenant().with(in(CapabilityStatus.SUSPENDED, e5(seats(9))), e3(seats(9)));
        var undo = undo(ended, ada().holding(E5), licenses(List.of(E3), Set.of(E5)));

        assertEquals(List.of(), undo.changes());
        assertEquals(Map.of(ADA, Set.of(Irreversible.PRODUCT_NOT_ASSIGNABLE)), undo.lost());
    }

    @Test
    void whereNoSeatIsLeftEverythingElseIsTakenBackAndTheSeatIsSaidToBeLost() {
        var full = aTenant().with(Stock.used(5, visio(seats(5))));
        var undo = undo(full, ada().holding(VISIO), new Write.Edit(Map.of(ACCOUNT_ENABLED, "false")),
                licenses(List.of(), Set.of(VISIO)));

        assertEquals(List.of(new Change.Edit(ADA, Map.of(ACCOUNT_ENABLED, "true"))), undo.changes());
        assertEquals(Map.of(ADA, Set.of(Irreversible.SEAT_TAKEN)), undo.lost());
    }

    @Test
    void aSeatThatTheUndoFreesItselfIsGivenBack() {
        var full = aTenant().with(Stock.used(5, visio(seats(5)))).read();
        var alan = Person.person(new UserId("alan"));
        var undo = Undo.plan("undo", "a test", List.of(
                new Recorded(ada().holding(VISIO).user(), List.of(licenses(List.of(), Set.of(VISIO)))),
                new Recorded(alan.user(), List.of(licenses(List.of(VISIO), Set.of())))), full);

        assertEquals(List.of(new Change.Assign(ADA, VISIO, ALL_ON), new Change.Remove(new UserId("alan"), VISIO)),
                undo.changes());
    }

    private static LicensePlan undo(ATenant now, Person before, Write... done) {
        return Undo.plan("undo", "a test", List.of(new Recorded(before.user(), List.of(done))), now.read());
    }

    private static Write licenses(List<SkuId> add, Set<SkuId> remove) {
        return new Write.AssignLicense(add.stream().map(product -> new Grant(product, Set.of())).toList(), remove);
    }
}
