package app.seatkeeper.workspace;

import static app.seatkeeper.advice.Prices.pounds;
import static app.seatkeeper.advice.Prices.poundsAndMore;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Prices;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Savings;
import app.seatkeeper.advice.Situation;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.advice.Waste;
import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Assignment;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.jobs.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// The amounts and counts that the pictures show, as the advice finds them in the demo tenant over HTTP.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoAdviceTest {

    private static final SkuId TEAMS_PHONE = SkuId.of("e43b5b99-8dfb-405f-9987-dc307f34bcbd");

    private final List<Situation> situations = new ArrayList<>();
    private final List<Finding> onSignIns = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @BeforeAll
    void readTheTenant() throws Exception {
        try (var demo = new DemoWorkspace()) {
            Workspace workspace = demo.workspace();
            workspace.prices().takeSaved(Prices.ofLarkfield());
            workspace.usage().readSignIns(JobContext.UNWATCHED);
            onSignIns.addAll(workspace.insight().advice().findings());
            workspace.usage().read(UsageDesk.RECENCY, JobContext.UNWATCHED);
            situations.add(workspace.insight().advice().situation());
            findings.addAll(workspace.insight().advice().findings());
        }
    }

    private Costs costs() {
        return situations.getFirst().costs();
    }

    private List<Finding> of(Rule rule) {
        return findings.stream().filter(one -> one.rule() == rule && !one.subject().equals(Subject.EVERYBODY)).toList();
    }

    @Test
    void seatsCostAsThePicturesSay() {
        assertEquals(List.of(poundsAndMore("84774.00", TEAMS_PHONE), poundsAndMore("5924.90", TEAMS_PHONE),
                        poundsAndMore("78868.90", TEAMS_PHONE), pounds("19.80")),
                List.of(costs().bought(), costs().free(), costs().assigned(), costs().over()));
        assertEquals(costs().assigned(), costs().of(situations.getFirst().snapshot().users()));
    }

    @Test
    void wasteAddsUpToThePenny() {
        Waste waste = Waste.of(findings);

        assertEquals(List.of(253, 23, 41, 14), List.of(waste.free().count(), waste.blocked().count(),
                waste.inactive().count(), waste.neverSignedIn().count()));
        assertEquals(List.of("5924.9", "786.1", "1195.3", "334.4", "8240.7"),
                List.of(amount(waste.free().cost()), amount(waste.blocked().cost()), amount(waste.inactive().cost()),
                        amount(waste.neverSignedIn().cost()), amount(waste.total())));
    }

    @Test
    void reportsThatAgreeWithTheSignInsChangeHowSureItIsAndNotWho() {
        assertEquals(absent(onSignIns, Finding::subject), absent(findings, Finding::subject));
        assertEquals(List.of(Set.of(Reason.SIGN_INS_ONLY), Set.of(Reason.SIGN_INS_AND_REPORTS)),
                List.of(absent(onSignIns, Finding::reason), absent(findings, Finding::reason)));
    }

    private static <T> Set<T> absent(List<Finding> findings, Function<Finding, T> value) {
        return findings.stream()
                .filter(one -> one.rule() == Rule.INACTIVE || one.rule() == Rule.NEVER_SIGNED_IN)
                .map(value).collect(Collectors.toSet());
    }

    private static String amount(Cost cost) {
        return cost.in(Prices.POUND).toPlainString();
    }

    @Test
    void elevenErrorsStandWithNinePeopleInTwoGroups() {
        List<Finding> errors = of(Rule.ASSIGNMENT_ERROR);

        assertEquals(List.of(11, 9L, 2L), List.of(errors.size(),
                errors.stream().map(Finding::subject).distinct().count(),
                errors.stream().map(one -> ((Fact.Failed) one.facts().getFirst()).assignment())
                        .map(Assignment::source).distinct().count()));
    }

    @Test
    void nineWhoHoldE5NeedNoE3AndSixtyFourNoPowerBi() {
        assertEquals(List.of("Power BI Pro 64", "Microsoft 365 E3 9"), of(Rule.OVERLAP).stream()
                .map(one -> one.products().getFirst()).distinct()
                .map(product -> situations.getFirst().snapshot().product(product).orElseThrow().name() + " "
                        + of(Rule.OVERLAP).stream().filter(one -> one.products().contains(product)).count()).toList());
    }

    @Test
    void nothingIsSavedThatIsNotPaidFor() {
        Cost saved = Savings.of(findings).total();

        assertEquals(-1, saved.in(Prices.POUND).compareTo(costs().bought().in(Prices.POUND)));
        assertEquals(Set.of(TEAMS_PHONE), saved.unpriced());
    }
}
