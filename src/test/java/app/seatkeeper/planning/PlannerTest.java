package app.seatkeeper.planning;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.SALES;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.PreviewRow.Verdict.CANNOT_BE_DONE;
import static app.seatkeeper.planning.PreviewRow.Verdict.NOTHING_TO_DO;
import static app.seatkeeper.planning.PreviewRow.Verdict.WILL_CHANGE;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static app.seatkeeper.planning.Stock.F3;
import static app.seatkeeper.planning.Stock.FORMS_E3;
import static app.seatkeeper.planning.Stock.FORMS_E5;
import static app.seatkeeper.planning.Stock.FORMS_K;
import static app.seatkeeper.planning.Stock.PHONE;
import static app.seatkeeper.planning.Stock.SWAY;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.YAMMER;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.e5;
import static app.seatkeeper.planning.Stock.f3;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Grant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a plan does to the licenses of a user.
class PlannerTest {

    private static final PlanChoice KEEP = new PlanChoice.Keep();

    private final ATenant tenant = aTenant().with(e5(seats(10)), e3(seats(10)), f3(seats(10)), visio(seats(10)));

    @Test
    void anAssignmentIsOneRequestWithAllPlansOn() {
        var preview = tenant.with(ada()).preview(new Change.Assign(ADA, E3, KEEP));

        assertEquals(List.of(step(List.of(grant(E3)), Set.of())), preview.steps());
        assertEquals(List.of(new SeatLine(E3, 10, 0, 0, 1, 0)), preview.seats());
    }

    @Test
    void movingAUserFromE5ToE3IsOneRequestThatFreesAnE5SeatAndTakesAnE3Seat() {
        var preview = tenant.with(ada().holding(E5, PHONE).holding(VISIO))
                .preview(new Change.Replace(ADA, E5, E3, KEEP));

        assertEquals(List.of(step(List.of(grant(E3)), Set.of(E5))), preview.steps());
        assertEquals(List.of(held(VISIO), held(E3)), row(preview).after());
        assertEquals(Set.of(new SeatLine(E5, 10, 1, 1, 0, 0), new SeatLine(E3, 10, 0, 0, 1, 0)),
                Set.copyOf(preview.seats()));
    }

    @Test
    void plansThatWereOffStayOffInTheNewProductWhereItHasThemOrTheirRelatives() {
        var preview = tenant.with(ada().holding(E5, SWAY, FORMS_E5, PHONE))
                .preview(new Change.Replace(ADA, E5, E3, KEEP));

        assertEquals(List.of(step(List.of(grant(E3, SWAY, FORMS_E3)), Set.of(E5))), preview.steps());
        assertEquals(List.of(new PlanProblem.PlansStayOff(Set.of(SWAY, FORMS_E3))), row(preview).problems());
    }

    @Test
    void plansThatWereOffAreSwitchedOnByName() {
        var preview = tenant.with(ada().holding(E5, SWAY, FORMS_E5, PHONE)).preview(
                new Change.Replace(ADA, E5, F3, new PlanChoice.Switch(Set.of(SWAY), Set.of())));

        assertEquals(List.of(step(List.of(grant(F3, FORMS_K)), Set.of(E5))), preview.steps());
    }

    @Test
    void assigningWhatIsHeldChangesOnlyThePlansThatDiffer() {
        var holder = tenant.with(ada().holding(E3, SWAY));

        assertEquals(List.of(step(List.of(grant(E3, SWAY, YAMMER)), Set.of())), holder.preview(
                new Change.Assign(ADA, E3, new PlanChoice.Switch(Set.of(), Set.of(YAMMER)))).steps());
        assertEquals(List.of(), holder.preview(new Change.Assign(ADA, E3, KEEP)).steps());
    }

    @Test
    void whatIsSoAlreadyIsNothingToDo() {
        var preview = tenant.with(ada().holding(E3, SWAY), alan().holding(E3)).preview(
                new Change.SetPlans(ADA, E3, new PlanChoice.Exactly(Set.of(SWAY))),
                new Change.Replace(ALAN, E5, E3, KEEP));

        assertEquals(List.of(NOTHING_TO_DO, NOTHING_TO_DO), verdicts(preview));
        assertEquals(List.of(), preview.steps());
    }

    @Test
    void removingWhatIsNotHeldIsNothingToDoAndSaysWhy() {
        var preview = tenant.with(ada()).preview(new Change.Remove(ADA, E3));

        assertEquals(NOTHING_TO_DO, row(preview).verdict());
        assertEquals(List.of(new PlanProblem.NotHeld(E3)), row(preview).problems());
    }

    @Test
    void replacingWhatIsNotHeldCannotBeDone() {
        var preview = tenant.with(ada().holding(VISIO)).preview(new Change.Replace(ADA, E5, E3, KEEP));

        assertEquals(CANNOT_BE_DONE, row(preview).verdict());
        assertEquals(List.of(new PlanProblem.NotHeld(E5)), row(preview).problems());
        assertEquals(row(preview).before(), row(preview).after());
    }

    @Test
    void whatComesFromAGroupCannotBeRemovedOnTheUser() {
        var preview = tenant.with(ada().holdingByGroup(E3)).preview(new Change.Remove(ADA, E3));

        assertEquals(CANNOT_BE_DONE, row(preview).verdict());
        assertEquals(List.of(new PlanProblem.Inherited(E3, List.of(SALES))), row(preview).problems());
    }

    @Test
    void removingTheDirectCopyOfWhatAGroupGivesFreesNothing() {
        var preview = tenant.with(ada().holding(VISIO).holdingByGroup(VISIO)).preview(new Change.Remove(ADA, VISIO));

        assertEquals(List.of(step(List.of(), Set.of(VISIO))), preview.steps());
        assertEquals(List.of(new PlanProblem.StaysByGroup(VISIO, List.of(SALES))), row(preview).problems());
        assertEquals(List.of(), preview.seats());
    }

    @Test
    void assigningDirectlyWhatAGroupGivesTakesNothing() {
        var preview = tenant.with(ada().holdingByGroup(VISIO)).preview(new Change.Assign(ADA, VISIO, KEEP));

        assertEquals(WILL_CHANGE, row(preview).verdict());
        assertEquals(List.of(new PlanProblem.AlreadyByGroup(VISIO, List.of(SALES))), row(preview).problems());
        assertEquals(List.of(), preview.seats());
    }

    @Test
    void assigningDirectlyWhatAGroupCouldNotGiveTakesASeat() {
        var preview = tenant.with(ada().failingByGroup(VISIO)).preview(new Change.Assign(ADA, VISIO, KEEP));

        assertEquals(List.of(new SeatLine(VISIO, 10, 0, 0, 1, 0)), preview.seats());
    }

    @Test
    void everyChangeOfOneUserGoesIntoOneStepAndTheOrderIsThatOfTheList() {
        var preview = tenant.with(ada().holding(E5), alan()).preview(
                new Change.Assign(ALAN, VISIO, KEEP),
                new Change.Replace(ADA, E5, E3, KEEP),
                new Change.Assign(ALAN, E3, KEEP));

        assertEquals(List.of(
                new Step(ALAN, List.of(new Write.AssignLicense(List.of(grant(VISIO), grant(E3)), Set.of()))),
                new Step(ADA, List.of(new Write.AssignLicense(List.of(grant(E3)), Set.of(E5))))),
                preview.rows().stream().map(PreviewRow::step).toList());
    }

    @Test
    void wishesThatContradictEachOtherAreToldAndNothingIsWritten() {
        var preview = tenant.with(ada().holding(E5)).preview(
                new Change.Assign(ADA, E3, KEEP), new Change.Remove(ADA, E3), new Change.Replace(ADA, E5, F3, KEEP),
                new Change.Replace(ADA, E5, VISIO, KEEP));

        assertEquals(CANNOT_BE_DONE, row(preview).verdict());
        assertEquals(Set.of(new PlanProblem.Contradiction(E3), new PlanProblem.Contradiction(E5)),
                Set.copyOf(row(preview).problems().stream()
                        .filter(PlanProblem.Contradiction.class::isInstance).toList()));
    }

    @Test
    void reclaimingTakesWhatIsDirectAndLeavesWhatAGroupGives() {
        var preview = tenant.with(ada().holding(VISIO).holdingByGroup(E3)).preview(
                new Change.Reclaim(ADA, Set.of()));

        assertEquals(List.of(step(List.of(), Set.of(VISIO))), preview.steps());
        assertEquals(List.of(new PlanProblem.StaysByGroup(E3, List.of(SALES))), row(preview).problems());
    }

    private static PreviewRow row(Preview preview) {
        return preview.rows().getFirst();
    }

    private static List<PreviewRow.Verdict> verdicts(Preview preview) {
        return preview.rows().stream().map(PreviewRow::verdict).toList();
    }

    private static Holding held(SkuId product) {
        return new Holding(product, Set.of(), true, false);
    }

    private static Grant grant(SkuId product, PlanId... off) {
        return new Grant(product, Set.of(off));
    }

    private static Step step(List<Grant> add, Set<SkuId> remove) {
        return new Step(ADA, List.of(new Write.AssignLicense(add, remove)));
    }
}
