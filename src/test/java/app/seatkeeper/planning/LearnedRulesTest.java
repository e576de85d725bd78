package app.seatkeeper.planning;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Stock.seats;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.id.UserId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Rules that Microsoft's own answers have taught.
class LearnedRulesTest {

    private static final UserId ADA = new UserId("ada");
    private static final Change GIVE_F3 = new Change.Assign(ADA, Stock.F3, new PlanChoice.Keep());
    private static final Change GIVE_VISIO = new Change.Assign(ADA, Stock.VISIO, new PlanChoice.Keep());

    private static List<PlanProblem> problems(PlanRules rules, Person person, Change change) {
        var tenant = aTenant().with(Stock.e3(seats(9)), Stock.f3(seats(9)), Stock.visio(seats(9))).with(person).read();
        return new Planner(rules, Guard.NONE).preview(tenant, new LicensePlan("", "", List.of(change)), Decisions.NONE)
                .rows().getFirst().problems().stream()
                .filter(problem -> problem.weight() == PlanProblem.Weight.BLOCKER).toList();
    }

    @Test
    void plansOnceRefusedTogetherAreFoundBeforehandUnlessOneIsOff() {
        var learned = PlanRules.NONE.learnedExclusive(Set.of(Stock.MAIL, Stock.MAIL_KIOSK));
        var ada = Person.person(ADA).holding(Stock.E3);

        assertEquals(List.of(), problems(PlanRules.NONE, ada, GIVE_F3));
        assertEquals(List.of(new PlanProblem.ExclusivePlans(Stock.MAIL_KIOSK, Stock.F3, Stock.MAIL, Stock.E3)),
                problems(learned, ada, GIVE_F3));
        assertEquals(List.of(), problems(learned, Person.person(ADA).holding(Stock.E3, Stock.MAIL), GIVE_F3));
    }

    @Test
    void aPlanOnceRefusedForWhatItLacksIsFoundBeforehandUnlessTheUserHasIt() {
        var learned = PlanRules.NONE.learnedNeed(Stock.VISIO_APP, Set.of(Stock.SHAREPOINT));

        assertEquals(List.of(), problems(PlanRules.NONE, Person.person(ADA), GIVE_VISIO));
        assertEquals(List.of(new PlanProblem.MissingPlan(Stock.VISIO_APP, Set.of(Stock.SHAREPOINT))),
                problems(learned, Person.person(ADA), GIVE_VISIO));
        assertEquals(List.of(), problems(learned, Person.person(ADA).holding(Stock.E3), GIVE_VISIO));
    }

    @Test
    void whatStaysMustNotLoseWhatItIsKnownToNeed() {
        var learned = PlanRules.NONE.learnedNeed(Stock.VISIO_APP, Set.of(Stock.SHAREPOINT));
        var ada = Person.person(ADA).holding(Stock.E3).holding(Stock.VISIO);
        var remove = new Change.Remove(ADA, Stock.E3);

        assertEquals(List.of(), problems(PlanRules.NONE, ada, remove));
        assertEquals(List.of(new PlanProblem.MissingPlan(Stock.VISIO_APP, Set.of(Stock.SHAREPOINT))),
                problems(learned, ada, remove));
    }

    @Test
    void whatIsLearnedAddsToWhatIsKnown() {
        var learned = Rules.SOME.learnedNeed(Stock.OFFICE_WEB, Set.of(Stock.SWAY))
                .learnedExclusive(Set.of(Stock.MAIL, Stock.MAIL_KIOSK)).learnedExclusive(Set.of(Stock.SWAY));

        assertEquals(Set.of(Stock.SHAREPOINT, Stock.SHAREPOINT_KIOSK, Stock.SWAY),
                learned.needs().of(Stock.OFFICE_WEB));
        assertEquals(2, learned.exclusive().groups(Stock.MAIL).size());
        assertEquals(Set.of(), learned.exclusive().groups(Stock.SWAY));
    }
}
