package app.seatkeeper.advice.rules;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.SALES;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Person.grace;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static app.seatkeeper.planning.Stock.SWAY;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.e5;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.used;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.advice.AUsage;
import app.seatkeeper.advice.Advice;
import app.seatkeeper.advice.Fact;
import app.seatkeeper.advice.Fact.Weight;
import app.seatkeeper.advice.Finding;
import app.seatkeeper.advice.Policy;
import app.seatkeeper.advice.Prices;
import app.seatkeeper.advice.Reason;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.advice.Subject;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.usage.Service;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DirectoryRulesTest {

    private static final long GIGABYTE = 1024L * 1024 * 1024;

    @Test
    void somebodyBlockedCostsEachProductOnceHoweverManyWaysItComes() {
        var advice = Advice.in(aTenant().with(e3(seats(5)), visio(seats(5)))
                .with(ada().holding(E3).holdingByGroup(E3).holding(VISIO).blocked(), alan().holding(E3)));

        List<Finding> found = advice.of(Rule.BLOCKED);

        assertEquals(List.of("ada DIRECTORY"), advice.told(Rule.BLOCKED));
        assertEquals(List.of(E3, VISIO), found.getFirst().products());
        assertEquals(Prices.pounds("42"), found.getFirst().saving());
    }

    @Test
    void somebodyBlockedWhoseMailboxIsInUseMayBeASharedMailbox() {
        var advice = Advice.in(aTenant().with(e3(seats(5))).with(ada().holding(E3).blocked()))
                .with(AUsage.nothing().reported(ADA, Service.EXCHANGE, 3).mailbox(ADA, "", GIGABYTE, false));

        assertEquals(List.of("ada MAILBOX_IN_USE"), advice.told(Rule.BLOCKED));
        assertEquals(List.of("ada MAILBOX_KIND_UNKNOWN"), advice.told(Rule.SHARED_MAILBOX));
        assertEquals(Cost.ZERO, advice.of(Rule.SHARED_MAILBOX).getFirst().saving());
    }

    @Test
    void aLargeMailboxOrOneWithAnArchiveNeedsItsLicense() {
        var advice = Advice.in(aTenant().with(e3(seats(5)))
                        .with(ada().holding(E3).blocked(), alan().holding(E3).blocked()))
                .with(AUsage.nothing().mailbox(ADA, "2026-11-10", 51 * GIGABYTE, false)
                        .mailbox(ALAN, "2026-11-10", GIGABYTE, true));

        assertEquals(List.of(), advice.told(Rule.SHARED_MAILBOX));
    }

    @Test
    void guestsAndAdministratorsMayHaveAPurpose() {
        var advice = Advice.in(aTenant().with(e3(seats(5)), visio(seats(5)))
                        .with(ada().guest().holding(E3), alan().guest(), grace().holding(E3)))
                .withRoleHolders(grace().user().id(), ADA);

        assertEquals(List.of("ada PURPOSE_UNKNOWN"), advice.told(Rule.GUEST));
        assertEquals(List.of("ada PURPOSE_UNKNOWN", "grace PURPOSE_UNKNOWN"), advice.told(Rule.LICENSED_ADMIN));
    }

    @Test
    void aProductThatComesTwiceTakesOneSeatAndSavesNothing() {
        var advice = Advice.in(aTenant().with(e3(seats(5)))
                .with(ada().holding(E3).holdingByGroup(E3), alan().holding(E3).failingByGroup(E3)));

        assertEquals(List.of(new Finding(Rule.SAME_PRODUCT_TWICE, new Subject.Person(ADA),
                List.of(new Finding.Seat(E3, Cost.ZERO)), Reason.DIRECTORY,
                List.of(new Fact.Paths(E3, true, Set.of(SALES))))), advice.of(Rule.SAME_PRODUCT_TWICE));
    }

    @Test
    void aPlanIsOffOnlyIfItIsOffOnEveryPath() {
        var advice = Advice.in(aTenant().with(e3(seats(5)))
                .with(ada().holding(E3, SWAY), alan().holding(E3, SWAY).holdingByGroup(E3)));

        assertEquals(List.of(new Finding(Rule.PLANS_OFF, new Subject.Person(ADA),
                List.of(new Finding.Seat(E3, Cost.ZERO)), Reason.DIRECTORY,
                List.of(new Fact.PlansOff(E3, List.of(SWAY))))), advice.of(Rule.PLANS_OFF));
    }

    @Test
    void freeSeatsWeighByTheirShareOfThoseBought() {
        assertEquals(List.of(Weight.NOTE, Weight.LOW, Weight.MEDIUM, Weight.MEDIUM, Weight.HIGH),
                Stream.of(used(6, e3(seats(8))), used(90, e3(seats(100))), used(89, e3(seats(100))),
                        used(75, e3(seats(100))), used(74, e3(seats(100)))).map(DirectoryRulesTest::weight).toList());
    }

    private static Weight weight(Product product) {
        Finding found = Advice.in(aTenant().with(product)).of(Rule.FREE_SEATS).getFirst();
        return ((Fact.FreeSeats) found.facts().getFirst()).weight();
    }

    @Test
    void seatsThatCostNothingAreNeitherFreeNorOverUsed() {
        var unlimited = e5(seats(1_000_000));
        var advice = Advice.in(aTenant().with(unlimited, used(7, visio(seats(5)))));

        assertEquals(List.of(), advice.told(Rule.FREE_SEATS));
        assertEquals(List.of(VISIO + " DIRECTORY"), advice.told(Rule.OVER_USED));
        assertEquals(List.of(new Fact.OverUsed(2, 5)), advice.of(Rule.OVER_USED).getFirst().facts());
    }

    @Test
    void subscriptionsEndSoonOrAreNoLongerInOrder() {
        var advice = Advice.in(aTenant().with(e3(seats(5)))
                .with(subscription("in 30 days", CapabilityStatus.ENABLED, "2026-12-19T00:00:00Z"),
                        subscription("in 31 days", CapabilityStatus.ENABLED, "2026-12-20T00:00:00Z"),
                        subscription("past", CapabilityStatus.ENABLED, "2026-11-18T00:00:00Z"),
                        new Subscription("locked", E3, "SPE_E3", CapabilityStatus.LOCKED_OUT, 5, null, false)));

        assertEquals(List.of("in 30 days 30", "past -1", "locked null"), advice.of(Rule.ENDING).stream()
                .map(one -> ((Subject.OfSubscription) one.subject()).id() + " "
                        + ((Fact.Lifecycle) one.facts().getFirst()).days()).toList());
    }

    private static Subscription subscription(String id, CapabilityStatus status, String next) {
        return new Subscription(id, E3, "SPE_E3", status, 5, Instant.parse(next), false);
    }

    @Test
    void everyErrorIsToldEvenOfPeopleWhoAreLicensedOnPurpose() {
        var advice = Advice.in(aTenant().with(e3(seats(5)), e5(seats(5)))
                        .with(ada().failingByGroup(E3).failingByGroup(E5), alan().holding(E3)))
                .with(new Policy(90, 30, 30, Set.of(ADA)));

        assertEquals(List.of("ada DIRECTORY", "ada DIRECTORY"), advice.told(Rule.ASSIGNMENT_ERROR));
    }

    @Test
    void aGroupIsTooLargeByThoseWhomItCouldNotServe() {
        var advice = Advice.in(aTenant().with(e3(seats(1)), visio(seats(5)))
                .with(ada().holdingByGroup(E3).holdingByGroup(VISIO), alan().failingByGroup(E3)));

        assertEquals(List.of(new Finding(Rule.GROUP_LARGER_THAN_SEATS, new Subject.OfGroup(SALES),
                List.of(new Finding.Seat(E3, Cost.ZERO)), Reason.DIRECTORY, List.of(new Fact.Members(2, 1)))),
                advice.of(Rule.GROUP_LARGER_THAN_SEATS));
    }
}
