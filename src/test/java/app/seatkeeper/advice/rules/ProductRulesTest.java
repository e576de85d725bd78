package app.seatkeeper.advice.rules;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.GRACE;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Person.grace;
import static app.seatkeeper.planning.Stock.COPILOT;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static app.seatkeeper.planning.Stock.F3;
import static app.seatkeeper.planning.Stock.FORMS_E5;
import static app.seatkeeper.planning.Stock.PHONE;
import static app.seatkeeper.planning.Stock.SWAY;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.copilot;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.e5;
import static app.seatkeeper.planning.Stock.f3;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.advice.AUsage;
import app.seatkeeper.advice.Advice;
import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Prices;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.planning.ATenant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductRulesTest {

    private final ATenant tenant = aTenant().with(e5(seats(9)), e3(seats(9)), f3(seats(9)), visio(seats(9)),
            copilot(seats(9)));

    @Test
    void e3IsInE5AndEverySmallerProductIsToldOnceWithTheLargest() {
        var advice = Advice.in(tenant.with(ada().holding(E3).holdingByGroup(E5).holding(F3), alan().holding(E3)));

        assertEquals(List.of(overlap(E3, "30"), overlap(F3, "7")), advice.of(Rule.OVERLAP));
    }

    private static Finding overlap(SkuId inner, String saving) {
        return new Finding(Rule.OVERLAP, new Subject.Person(ADA),
                List.of(new Finding.Seat(inner, Prices.pounds(saving))), Reason.DIRECTORY,
                List.of(new Fact.ContainedIn(E5)));
    }

    @Test
    void anOverlapIsLessSureIfThePlanIsOffInTheProductThatWouldRemain() {
        var advice = Advice.in(tenant.with(ada().holding(E3).holding(E5, SWAY),
                alan().holding(E3, SWAY).holding(E5, SWAY)));

        assertEquals(List.of("ada PLANS_OFF", "alan DIRECTORY"), advice.told(Rule.OVERLAP));
        assertEquals(List.of(new Fact.ContainedIn(E5), new Fact.PlansOff(E5, List.of(SWAY))),
                advice.of(Rule.OVERLAP).getFirst().facts());
    }

    @Test
    void aSmallerProductDoesIfItHasWhateverIsUsedAndWhatNobodyMeasuresIsNamed() {
        var advice = Advice.in(tenant.with(ada().holding(E5)))
                .with(AUsage.nothing().reported(ADA, Service.EXCHANGE, 3));

        assertEquals(List.of(new Finding(Rule.DOWNGRADE, new Subject.Person(ADA),
                List.of(new Finding.Seat(E5, Prices.pounds("20"))), Reason.UNMEASURED_PLANS,
                List.of(new Fact.WouldDo(E3), new Fact.Uses(Set.of(Service.EXCHANGE)),
                        new Fact.UnmeasuredPlans(List.of(FORMS_E5, PHONE))))), advice.of(Rule.DOWNGRADE));
    }

    @Test
    void whatIsUsedMustNotBeLost() {
        var advice = Advice.in(aTenant().with(e3(seats(9)), f3(seats(9))).with(ada().holding(E3), alan().holding(E3)))
                .with(AUsage.nothing().reported(ADA, Service.EXCHANGE, 3).reported(ALAN, Service.VIVA_ENGAGE, 3));

        assertEquals(List.of(), advice.told(Rule.DOWNGRADE));
    }

    @Test
    void nobodyIsAdvisedToStepDownWithoutEvidenceOrWithPlansOff() {
        var advice = Advice.in(tenant.with(ada().holding(E5), alan().holding(E5, SWAY), grace().holding(E5)))
                .with(AUsage.nothing().reported(ALAN, Service.EXCHANGE, 3).idle(GRACE));

        assertEquals(List.of("everybody NOT_REPORTED[People[count=1]]"), advice.told(Rule.DOWNGRADE));
        assertEquals(List.of("everybody CONCEALED[People[count=2]]"),
                advice.with(AUsage.nothing().concealed()).told(Rule.DOWNGRADE));
    }

    @Test
    void withoutPricesOnlyWhatIsContainedIsSmallerAndTheSavingIsUnknown() {
        var advice = Advice.in(tenant.with(ada().holding(E5))).with(Prices.of())
                .with(AUsage.nothing().reported(ADA, Service.EXCHANGE, 3));

        List<Finding> found = advice.of(Rule.DOWNGRADE);

        assertEquals(List.of(new Cost(Map.of(), Set.of(E5, E3))), found.stream().map(Finding::saving).toList());
    }

    @Test
    void copilotThatNobodyUsesIsAnAddOnTooMany() {
        var advice = Advice.in(tenant.with(ada().holding(E3).holding(COPILOT), alan().holding(COPILOT),
                        grace().holding(COPILOT)))
                .with(AUsage.nothing().copilot(ADA, "").copilot(ALAN, "2026-11-12").copilot(GRACE, "2026-06-01"));

        assertEquals(List.of("ada REPORTS", "grace REPORTS"), advice.told(Rule.UNUSED_ADD_ON));
        assertEquals(Prices.pounds("25"), advice.of(Rule.UNUSED_ADD_ON).getFirst().saving());
    }

    @Test
    void copilotIsNotJudgedWhereItsReportIsMissing() {
        var advice = Advice.in(tenant.with(ada().holding(COPILOT), alan().holding(COPILOT)));

        assertEquals(List.of("everybody NOT_READ[People[count=2]]"), advice.told(Rule.UNUSED_ADD_ON));
    }

    @Test
    void visioThatWasNeverActivatedIsToldWhereTheReportNamesIt() {
        var advice = Advice.in(tenant.with(ada().holding(VISIO), alan().holding(VISIO), grace().holding(VISIO)))
                .with(AUsage.nothing().activation(ADA, "VISIO CLIENT", "")
                        .activation(ALAN, "VISIO CLIENT", "2025-02-03")
                        .activation(GRACE, "MICROSOFT 365 APPS FOR ENTERPRISE", ""));

        assertEquals(List.of("ada ACTIVATIONS_ONLY", "everybody NOT_REPORTED[People[count=1]]"),
                advice.told(Rule.UNUSED_ADD_ON));
    }
}
