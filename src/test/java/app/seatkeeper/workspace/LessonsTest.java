package app.seatkeeper.workspace;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Change;
import app.seatkeeper.planning.PlanChoice;
import app.seatkeeper.planning.PlanProblem;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;
import app.seatkeeper.planning.Stock;
import app.seatkeeper.tenant.Fault;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the tenant refuses once is known beforehand from then on.
class LessonsTest {

    private final DemoWorkspace demo;

    LessonsTest() throws Exception {
        demo = new DemoWorkspace();
        Stream.of(Stock.F3, Stock.EXCHANGE_ONLINE).forEach(product ->
                demo.backDoor().subscription(product.toString(), "Enabled", 5_000));
        demo.workspace().load(new Silent(), JobContext.UNWATCHED);
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private Preview giving(SkuId product, PlanChoice plans, User user) {
        return demo.preview(List.of(new Change.Assign(user.id(), product, plans)));
    }

    /// No table says that a mailbox of F3 excludes one of E3.
    private PlanChoice onlyMail() {
        return new PlanChoice.Exactly(demo.loaded().product(Stock.F3).stream()
                .flatMap(product -> product.plans().stream()).map(ServicePlan::id)
                .filter(plan -> !plan.equals(Stock.MAIL_KIOSK)).collect(toSet()));
    }

    private List<User> withE3() {
        return demo.loaded().users().stream()
                .filter(user -> user.direct(Stock.E3).filter(held -> held.disabledPlans().isEmpty()).isPresent())
                .filter(user -> user.assignments().size() == 1 && !user.account().usageLocation().isEmpty())
                .toList();
    }

    /// The plans that exclude each other.
    private static List<Set<PlanId>> excluded(Preview preview) {
        return preview.rows().stream().map(PreviewRow::problems).flatMap(List::stream)
                .filter(problem -> problem.weight() == PlanProblem.Weight.BLOCKER)
                .map(PlanProblem.ExclusivePlans.class::cast).map(both -> Set.of(both.plan(), both.other())).toList();
    }

    @Test
    void plansThatExcludeEachOtherAreKnownAfterTheFirstRefusal() throws Exception {
        List<User> people = withE3();
        Preview first = giving(Stock.F3, onlyMail(), people.getFirst());

        Run run = demo.run(first, 0);

        assertInstanceOf(Fault.Refused.class, run.entries().getFirst().fault());
        Preview second = giving(Stock.F3, onlyMail(), people.getLast());
        assertEquals(List.of(1L, 0L), List.of(first.count(Verdict.WILL_CHANGE), second.count(Verdict.WILL_CHANGE)));
        assertEquals(List.of(Set.of(Stock.MAIL, Stock.MAIL_KIOSK)), excluded(second));
    }

    @Test
    void exchangePlan1BesideE3IsKnownBeforeAnybodyIsRefused() {
        assertEquals(List.of(Set.of(Stock.MAIL, Stock.MAIL_PLAN_1)),
                excluded(giving(Stock.EXCHANGE_ONLINE, new PlanChoice.Keep(), withE3().getFirst())));
    }
}
