package app.seatkeeper.domain.usage;

import static app.seatkeeper.planning.Person.ADA;
import static app.seatkeeper.planning.Person.ALAN;
import static app.seatkeeper.planning.Person.ada;
import static app.seatkeeper.planning.Person.alan;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.VISIO;
import static app.seatkeeper.planning.Stock.YAMMER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.planning.Person;
import app.seatkeeper.planning.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final MeasuredPlans MEASURED = new MeasuredPlans(Map.of(Stock.MAIL, Set.of(Service.EXCHANGE),
            Stock.SHAREPOINT, Set.of(Service.SHAREPOINT), YAMMER, Set.of(Service.VIVA_ENGAGE)));
    private static final LastActivity NOT_LICENSED = new LastActivity.NotLicensed();
    private static final String HEAD =
            "Report Refresh Date,User Principal Name,Is Deleted,Exchange Last Activity Date,Yammer Last Activity Date";

    private static ReportTable table(UsageReport report, Period period, String... lines) {
        List<String> all = List.of(lines);
        var table = new ReportTable.Builder(ReportKey.of(report, period), "", List.of(all.getFirst().split(",", -1)));
        all.stream().skip(1).forEach(line -> table.row(List.of(line.split(",", -1))));
        return table.build();
    }

    private static Evidence evidence(List<Person> people, ReportTable... tables) {
        Usage usage = Usage.NONE;
        for (ReportTable one : tables) {
            usage = usage.with(one);
        }
        List<User> users = people.stream().map(Person::user).toList();
        return Evidence.of(users, List.of(Stock.e3(Stock.seats(9)), Stock.visio(Stock.seats(9))), MEASURED, usage);
    }

    private static LastActivity unknown(LastActivity.Why why) {
        return new LastActivity.Unknown(why);
    }

    @Test
    void aDayIsOneThingAndSilenceAndNoLicenseAreTwoOthers() {
        var evidence = evidence(List.of(ada().holding(E3, YAMMER), alan().holding(VISIO)),
                table(UsageReport.ACTIVE_USERS, Period.D180, HEAD,
                        "2026-11-17,ada@larkfield.example,False,2026-11-02,"));

        assertEquals(List.of(new LastActivity.On(DAY), unknown(LastActivity.Why.NOT_REPORTED), NOT_LICENSED,
                        NOT_LICENSED),
                List.of(evidence.of(ADA, Service.EXCHANGE), evidence.of(ADA, Service.SHAREPOINT),
                        evidence.of(ADA, Service.VIVA_ENGAGE), evidence.of(ALAN, Service.EXCHANGE)));
    }

    @Test
    void silenceReachesAsFarBackAsTheReportThatNamesThePerson() {
        var people = List.of(ada().holding(E3), alan().holding(E3));
        var evidence = evidence(people,
                table(UsageReport.ACTIVE_USERS, Period.D180, HEAD, "2026-11-17,ada@larkfield.example,False,,"),
                table(UsageReport.EMAIL_ACTIVITY, Period.D7, "User Principal Name,Last Activity Date",
                        "ada@larkfield.example,", "alan@larkfield.example,"));

        assertEquals(List.of(new LastActivity.NoneIn(180), new LastActivity.NoneIn(7)),
                List.of(evidence.of(ADA, Service.EXCHANGE), evidence.of(ALAN, Service.EXCHANGE)));
    }

    @Test
    void theNewestDayOfAllReportsOnAServiceCounts() {
        var evidence = evidence(List.of(ada().holding(E3)),
                table(UsageReport.ACTIVE_USERS, Period.D180, HEAD,
                        "2026-11-17,ada@larkfield.example,False,2026-10-01,"),
                table(UsageReport.EMAIL_ACTIVITY, Period.D7, "User Principal Name,Last Activity Date",
                        "ada@larkfield.example,2026-11-02"));

        assertEquals(new LastActivity.On(DAY), evidence.of(ADA, Service.EXCHANGE));
    }

    @Test
    void columnsAreFoundByTheirTitlesInAnyOrderAndSpelling() {
        var evidence = evidence(List.of(ada().holding(E3)), table(UsageReport.ACTIVE_USERS, Period.D180,
                "something new,exchangeLastActivityDate,USER PRINCIPAL NAME",
                "7,2026-11-02T00:00:00Z,ADA@LARKFIELD.EXAMPLE"));

        assertEquals(new LastActivity.On(DAY), evidence.of(ADA, Service.EXCHANGE));
        assertEquals(unknown(LastActivity.Why.NOT_REPORTED), evidence.of(ADA, Service.VIVA_ENGAGE));
    }

    @Test
    void aReportThatIsConcealedSaysNothingOfAnybodyAndNamesNobody() {
        var evidence = evidence(List.of(ada().holding(E3)), table(UsageReport.ACTIVE_USERS, Period.D180, HEAD,
                "2026-11-17,FE7CC8C15246EDCCA289C9A4022762F7,False,2026-11-02,"));

        assertEquals(unknown(LastActivity.Why.CONCEALED), evidence.of(ADA, Service.EXCHANGE));
        assertEquals(List.of(), evidence.unmatched());
    }

    @Test
    void theObjectIdCountsBeforeTheName() {
        var evidence = evidence(List.of(ada().holding(E3), alan().holding(E3)), table(UsageReport.EMAIL_ACTIVITY,
                Period.D180, "User Id,User Principal Name,Is Deleted,Last Activity Date",
                "ada,alan@larkfield.example,True,2026-11-02"));

        assertEquals(List.of(new LastActivity.On(DAY), unknown(LastActivity.Why.NOT_REPORTED)),
                List.of(evidence.of(ADA, Service.EXCHANGE), evidence.of(ALAN, Service.EXCHANGE)));
    }

    @Test
    void theActivityOfADeletedAccountIsNotThatOfItsNamesake() {
        var evidence = evidence(List.of(ada().holding(E3)), table(UsageReport.ACTIVE_USERS, Period.D180, HEAD,
                "2026-11-17,ada@larkfield.example,True,2026-11-02,", "2026-11-17,left@larkfield.example,False,,"));

        assertEquals(unknown(LastActivity.Why.NOT_REPORTED), evidence.of(ADA, Service.EXCHANGE));
        assertEquals(List.of(
                new Unmatched("ada@larkfield.example", "", Set.of(Service.EXCHANGE), DAY, true, null, ""),
                new Unmatched("left@larkfield.example", "", Set.of(), null, false, null, "")), evidence.unmatched());
    }

    @Test
    void theNewestTraceIsActivityOrASignIn() {
        var reported = table(UsageReport.ACTIVE_USERS, Period.D180, HEAD,
                "2026-11-17,ada@larkfield.example,False,2026-11-02,");
        var users = List.of(ada().holding(E3).user());
        var days = Stream.of("2026-11-01T23:00:00Z", "2026-11-03T01:00:00Z").map(Instant::parse)
                .map(time -> Usage.NONE.with(reported).with(new SignInTimes(
                        Map.of(ADA, new SignIns(null, time, null)), null, null)))
                .map(usage -> Evidence.of(users, List.of(Stock.e3(Stock.seats(9))), MEASURED, usage).newestTrace(ADA))
                .toList();

        assertEquals(List.of(DAY, DAY.plusDays(1)), days);
    }

    @Test
    void theDateOfTheDataIsThatOfTheOldestReport() {
        var evidence = evidence(List.of(ada()),
                table(UsageReport.ACTIVE_USERS, Period.D180, HEAD, "2026-11-17,ada@larkfield.example,False,,"),
                table(UsageReport.COPILOT, Period.D180, "Report Refresh Date,User Principal Name",
                        "2026-11-15,ada@larkfield.example"));

        assertEquals(LocalDate.of(2026, 11, 15), evidence.asOf());
    }
}
