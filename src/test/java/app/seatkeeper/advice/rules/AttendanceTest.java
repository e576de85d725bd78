package app.seatkeeper.advice.rules;

import static app.seatkeeper.planning.ATenant.aTenant;
import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.GRACE;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Person.grace;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.e3;
import static app.seatkeeper.planning.Stock.seats;
import static app.seatkeeper.planning.Stock.visio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.advice.AUsage;
import app.seatkeeper.advice.Advice;
import app.seatkeeper.advice.Policy;
import app.seatkeeper.advice.Rule;
import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.planning.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final AUsage NOTHING = AUsage.nothing();

    private static Advice about(Person... people) {
        return Advice.in(aTenant().with(e3(seats(10)), visio(seats(10))).with(people));
    }

    private static Person old(Person person) {
        return person.made(AUsage.TODAY.minusDays(400));
    }

    @Test
    void somebodyWhomSignInsAndReportsBothMissIsInactiveForSure() {
        var advice = about(old(ada()).holding(E3)).with(NOTHING.signedIn(ADA, 91).idle(ADA));

        assertEquals(List.of("ada SIGN_INS_AND_REPORTS"), advice.told(Rule.INACTIVE));
    }

    @Test
    void ninetyDaysAreNotMoreThanNinety() {
        var advice = about(old(ada()).holding(E3)).with(NOTHING.signedIn(ADA, 90).idle(ADA));

        assertEquals(List.of(), advice.told(Rule.INACTIVE));
    }

    @Test
    void theNewestTraceOfAnyKindCounts() {
        var then = Instant.parse("2020-01-01T00:00:00Z");
        var lately = Instant.parse("2026-11-01T00:00:00Z");
        var advice = about(old(ada()).holding(E3), old(alan()).holding(E3), old(grace()).holding(E3))
                .with(NOTHING.signIns(ADA, new SignIns(then, lately, null))
                        .signIns(ALAN, new SignIns(then, null, lately))
                        .signedIn(GRACE, 200).reported(GRACE, Service.TEAMS, 89));

        assertEquals(List.of(), advice.told(Rule.INACTIVE));
    }

    @Test
    void signInsStandAloneWhereReportsSayNothingOrConcealNames() {
        var people = about(old(ada()).holding(E3));

        assertEquals(List.of("ada SIGN_INS_ONLY"), people.with(NOTHING.signedIn(ADA, 91)).told(Rule.INACTIVE));
        assertEquals(List.of("ada SIGN_INS_ONLY"),
                people.with(NOTHING.signedIn(ADA, 91).concealed()).told(Rule.INACTIVE));
    }

    @Test
    void reportsAloneMakeALowFinding() {
        var advice = about(old(ada()).holding(E3), old(alan()).holding(E3))
                .with(NOTHING.idle(ADA).reported(ALAN, Service.EXCHANGE, 120));

        assertEquals(List.of("ada REPORTS_ONLY", "alan REPORTS_ONLY"), advice.told(Rule.INACTIVE));
    }

    @Test
    void nobodyIsInactiveOfWhomNobodyKnowsAnything() {
        var people = about(old(ada()).holding(E3), old(alan()).holding(E3).holding(VISIO), grace());

        assertEquals(List.of("everybody NOT_READ[People[count=2]]"), people.told(Rule.INACTIVE));
        assertEquals(List.of("everybody CONCEALED[People[count=2]]"),
                people.with(NOTHING.concealed()).told(Rule.INACTIVE));
        assertEquals(List.of("ada REPORTS_ONLY", "everybody NOT_REPORTED[People[count=1]]"),
                people.with(NOTHING.idle(ADA)).told(Rule.INACTIVE));
        assertEquals(List.of("everybody NO_SIGN_INS[People[count=2]]"), people.told(Rule.NEVER_SIGNED_IN));
    }

    @Test
    void aProductThatNoReportMeasuresIsJudgedBySignInsAlone() {
        var people = about(old(ada()).holding(VISIO));

        assertEquals(List.of("ada SIGN_INS_ONLY"), people.with(NOTHING.signedIn(ADA, 91)).told(Rule.INACTIVE));
        assertEquals(List.of("everybody NOT_REPORTED[People[count=1]]"),
                people.with(NOTHING.idle(ALAN)).told(Rule.INACTIVE));
    }

    @Test
    void oldReportsOrReportsThatMissManyPeopleMakeItLessSure() {
        var people = about(old(ada()).holding(E3), old(alan()).holding(E3));

        assertEquals(List.of("ada OLD_REPORTS"), people.with(NOTHING.reportsOf(AUsage.TODAY.minusDays(8))
                .signedIn(ADA, 91).idle(ADA).signedIn(ALAN, 1).idle(ALAN)).told(Rule.INACTIVE));
        assertEquals(List.of("ada FEW_REPORTED"),
                people.with(NOTHING.signedIn(ADA, 91).idle(ADA).signedIn(ALAN, 1)).told(Rule.INACTIVE));
    }

    @Test
    void reportsThatLookBackTooShortSayNothing() {
        var advice = about(old(ada()).holding(E3)).with(new Policy(181, 30, 30, Set.of()))
                .with(NOTHING.idle(ADA));

        assertEquals(List.of("everybody NOT_REPORTED[People[count=1]]"), advice.told(Rule.INACTIVE));
    }

    @Test
    void somebodyWithoutAnyTraceNeverSignedIn() {
        var advice = about(old(ada()).holding(E3), old(alan()).holding(E3))
                .with(NOTHING.neverSignedIn(ADA).idle(ADA).neverSignedIn(ALAN).reported(ALAN, Service.TEAMS, 100));

        assertEquals(List.of("ada SIGN_INS_AND_REPORTS"), advice.told(Rule.NEVER_SIGNED_IN));
        assertEquals(List.of("alan SIGN_INS_AND_REPORTS"), advice.told(Rule.INACTIVE));
    }

    @Test
    void newcomersAreLeftAloneAndSoAreAccountsOfUnknownAgeThatWereNeverSeen() {
        var advice = about(ada().made(AUsage.TODAY.minusDays(30)).holding(E3), alan().holding(E3),
                grace().holding(E3)).with(NOTHING.neverSignedIn(ADA).neverSignedIn(ALAN).signedIn(GRACE, 200));

        assertEquals(List.of(), advice.told(Rule.NEVER_SIGNED_IN));
        assertEquals(List.of("grace SIGN_INS_ONLY"), advice.told(Rule.INACTIVE));
    }

    @Test
    void whoIsBlockedOrHasNothingThatIsPaidForIsNoConcernOfTheseRules() {
        var advice = about(old(ada()).holding(E3).blocked(), old(alan()))
                .with(NOTHING.signedIn(ADA, 300).signedIn(ALAN, 300));

        assertEquals(List.of(), advice.told(Rule.INACTIVE));
    }

    @Test
    void whoIsLicensedOnPurposeIsLeftAlone() {
        var advice = about(old(ada()).holding(E3)).with(NOTHING.signedIn(ADA, 91))
                .with(new Policy(90, 30, 30, Set.of(ADA)));

        assertEquals(Map.of(Rule.INACTIVE, List.of(), Rule.NEVER_SIGNED_IN, List.of()),
                Map.of(Rule.INACTIVE, advice.told(Rule.INACTIVE), Rule.NEVER_SIGNED_IN,
                        advice.told(Rule.NEVER_SIGNED_IN)));
    }
}
