package app.seatkeeper.advice;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.GRACE;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Person.grace;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static app.seatkeeper.planning.Stock.POWER_BI;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.e5;
import static app.seatkeeper.planning.Stock.powerBi;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.advice.Waste.Part;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.usage.Service;
import org.junit.jupiter.api.Test;

class SavingsTest {

    @Test
    void aSeatThatSeveralRulesWouldTakeIsCountedOnce() {
        var advice = Advice.in(aTenant().with(e5(seats(1)), e3(seats(1)))
                .with(ada().guest().blocked().holding(E5).holding(E3)));

        Savings savings = Savings.of(advice.all());

        assertEquals(Prices.pounds("80"), savings.of(Rule.BLOCKED));
        assertEquals(Prices.pounds("30"), advice.of(Rule.OVERLAP).getFirst().saving());
        assertEquals(Prices.pounds("80"), savings.total());
    }

    @Test
    void aSmallerProductForSomebodyWhoIsKeptCountsBesideWhatIsTakenFromOthers() {
        var advice = Advice.in(aTenant().with(e5(seats(2)), e3(seats(2)))
                        .with(ada().blocked().holding(E5), alan().holding(E5)))
                .with(AUsage.nothing().reported(ALAN, Service.EXCHANGE, 1));

        assertEquals(Prices.pounds("130"), Savings.of(advice.all()).total());
    }

    @Test
    void wasteIsFreeSeatsAndPeopleWhoDoNotUseTheirs() {
        var year = AUsage.TODAY.minusDays(365);
        var advice = Advice.in(aTenant().with(e3(seats(4)), visio(seats(3)), powerBi(seats(1)))
                        .with(ada().blocked().holding(E3).holding(POWER_BI),
                                alan().made(year).holding(E3).holding(VISIO), grace().made(year).holding(E3)))
                .with(AUsage.nothing().signedIn(ALAN, 200).neverSignedIn(GRACE).signedIn(ADA, 300));

        Waste waste = Waste.of(advice.all());

        assertEquals(new Waste(new Part(3, Prices.pounds("54"), 0),
                new Part(1, Prices.poundsAndMore("30", POWER_BI), 0),
                new Part(1, Prices.pounds("42"), 0), new Part(1, Prices.pounds("30"), 0)), waste);
        assertEquals(Prices.poundsAndMore("102", POWER_BI), waste.heldUnused());
        assertEquals(Prices.poundsAndMore("156", POWER_BI), waste.total());
    }

    @Test
    void peopleOfWhomNothingIsKnownAreCountedApart() {
        var year = AUsage.TODAY.minusDays(365);
        var advice = Advice.in(aTenant().with(e3(seats(2)))
                .with(ada().made(year).holding(E3), alan().made(year).holding(E3)));

        assertEquals(new Part(0, Cost.ZERO, 2), Waste.of(advice.all()).inactive());
    }
}
