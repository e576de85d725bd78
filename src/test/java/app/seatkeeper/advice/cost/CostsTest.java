package app.seatkeeper.advice.cost;

import static app.seatkeeper.advice.AUsage.TODAY;
import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Person.grace;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static app.seatkeeper.planning.Stock.F3;
import static app.seatkeeper.planning.Stock.POWER_BI;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.companyWide;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.e5;
import static app.seatkeeper.planning.Stock.f3;
import static app.seatkeeper.planning.Stock.powerBi;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.used;
import static app.seatkeeper.planning.Stock.visio;
import static app.seatkeeper.planning.Stock.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.advice.Prices;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.planning.ATenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CostsTest {

    private static final PriceList PRICES = Prices.of(Prices.monthly(E3, "30"), Prices.monthly(E5, "50"),
            Prices.price(VISIO, "120", Prices.POUND, BillingPeriod.YEAR));

    private static Costs costs(ATenant tenant) {
        return Costs.monthly(tenant.read(), PRICES, TODAY);
    }

    @Test
    void whatIsBoughtIsWhatIsAssignedAndFreeLessWhatIsOverUsed() {
        Costs costs = costs(aTenant().with(with(new SeatPool(7, 1, 5, 5, 6), e3(seats(0))), used(4, e5(seats(3)))));

        assertEquals(Map.of("bought", Prices.pounds("390"), "assigned", Prices.pounds("380"),
                        "free", Prices.pounds("60"), "over", Prices.pounds("50")),
                Map.of("bought", costs.bought(), "assigned", costs.assigned(), "free", costs.free(), "over",
                        costs.over()));
        assertEquals(costs.assigned(), costs.bought().minus(costs.free()).plus(costs.over()));
    }

    @Test
    void aMissingPriceMakesTheSumALowerBoundWhereSeatsAreConcerned() {
        Costs costs = costs(aTenant().with(e3(seats(2)), used(3, powerBi(seats(3)))));

        assertEquals(Prices.poundsAndMore("60", POWER_BI), costs.bought());
        assertEquals(Prices.pounds("60"), costs.free());
        assertEquals(Cost.unpriced(POWER_BI), costs.assigned(POWER_BI));
    }

    @Test
    void whatIsFreeOrATrialOrWithoutLimitOrForTheCompanyOrEndedCostsNothing() {
        Costs costs = costs(aTenant().with(e3(seats(1_000_000)), companyWide(e5(seats(5))), visio(seats(5)))
                .with(new Subscription("trial", VISIO, "VISIOCLIENT", CapabilityStatus.ENABLED, 5, null, true))
                .with(ada().holding(E3).holding(VISIO).holding(F3)));

        assertEquals(List.of(Cost.ZERO, Cost.ZERO, List.of()),
                List.of(costs.bought(), costs.of(ada().holding(E3).holding(VISIO).holding(F3).user()), costs.paid()));
    }

    @Test
    void aPersonCostsEachProductOnceAndNothingThatCouldNotBeGiven() {
        Costs costs = costs(aTenant().with(e3(seats(5)), e5(seats(5)), visio(seats(5))));

        assertEquals(Prices.pounds("40"), costs.of(
                ada().holding(E3).holdingByGroup(E3).failingByGroup(E5).holding(VISIO).user()));
    }

    @Test
    void peopleAreGroupedByNameAndThoseWithoutOneComeLast() {
        Costs costs = costs(aTenant().with(e3(seats(5)), visio(seats(5))).with(
                ada().workingIn("Sales").holding(E3), alan().holding(E3).holding(VISIO),
                grace().workingIn("Sales")));

        assertEquals(List.of(new CostLine("Sales", 2, 1, 1, Prices.pounds("30")),
                new CostLine("", 1, 1, 2, Prices.pounds("40"))), costs.by(Grouping.DEPARTMENT));
    }

    @Test
    void whatIsPaidOnceStandsApartFromWhatIsPaidByTheMonth() {
        var tenant = aTenant().with(e3(seats(2)), visio(seats(3)), powerBi(seats(1))).read();
        var prices = Prices.of(Prices.monthly(E3, "30"),
                Prices.price(VISIO, "99.90", Prices.POUND, BillingPeriod.ONCE));

        assertEquals(Prices.poundsAndMore("60", POWER_BI), Costs.monthly(tenant, prices, TODAY).bought());
        assertEquals(Prices.pounds("299.70"), Costs.once(tenant, prices, TODAY).bought());
    }

    @Test
    void aPriceChangeIsToldPerSeatAndForAllAndPerPerson() {
        var tenant = aTenant().with(e3(seats(10)), e5(seats(2))).with(ada().holding(E3).holding(E5), alan()).read();
        var change = new PriceChange(tenant, Costs.monthly(tenant, PRICES, TODAY), Costs.monthly(tenant,
                Prices.of(Prices.monthly(E3, "33"), Prices.monthly(E5, "40")), TODAY));

        assertEquals(new PriceChange.OfProduct(E3, 10, effect("30", "33", "3", "0.1"),
                effect("300", "330", "30", "0.1")), change.products().getFirst());
        assertEquals(List.of(new PriceChange.OfUser(tenant.users().getFirst(), effect("80", "73", "-7", "-0.0875"))),
                change.users());
        assertEquals(effect("400", "410", "10", "0.025"), change.all());
    }

    private static PriceChange.Effect effect(String before, String after, String difference, String share) {
        return new PriceChange.Effect(Prices.pounds(before), Prices.pounds(after), Prices.pounds(difference),
                Optional.of(new BigDecimal(share)));
    }

    @Test
    void whatCannotBeComparedIsNamedAndLeftOut() {
        var tenant = aTenant().with(e3(seats(1)), e5(seats(1)), f3(seats(1))).read();
        var change = new PriceChange(tenant, Costs.monthly(tenant, PRICES, TODAY), Costs.monthly(tenant,
                Prices.of(Prices.monthly(E3, "33"), Prices.price(E5, "60", Prices.EURO, BillingPeriod.MONTH)), TODAY));

        assertEquals(new Cost(Map.of(Prices.POUND, new BigDecimal(3)), Set.of(E5, F3)), change.all().difference());
        assertEquals(Optional.of(new BigDecimal("0.1")), change.all().share());
    }
}
