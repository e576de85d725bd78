package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seatkeeper.demo.DemoOptions;
import app.seatkeeper.demo.DemoServer;
import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Session;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What people use, read from the demo tenant.
@Timeout(120)
class DemoUseTest {

    private static final JobContext JOB = JobContext.UNWATCHED;
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final DemoServer demo = DemoServer.start(
            DemoOptions.defaults().withNow(NOW), Executors.newVirtualThreadPerTaskExecutor());
    private final TenantAccess tenant = tenant("admin");

    DemoUseTest() throws IOException {
        // Starting the server may fail.
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void everyReportIsReadWithItsColumnsAndMostOfItsPeopleAreInTheDirectory() throws Exception {
        Set<String> known = new HashSet<>();
        for (User user : tenant.users().all(_ -> { }, JOB)) {
            known.add(user.account().userPrincipalName().toLowerCase(Locale.ROOT));
        }
        for (UsageReport report : UsageReport.values()) {
            ReportTable table = tenant.usage().read(ReportKey.of(report, Period.D180), null, JOB);
            String identity = ReportColumns.required(report).getLast();
            long met = IntStream.range(0, table.size()).mapToObj(row -> table.text(row, identity))
                    .filter(name -> known.contains(name.toLowerCase(Locale.ROOT))).count();
            boolean ofPeople = identity.endsWith("Principal Name");

            assertTrue(table.size() > 0 && table.refreshed() != null
                    && table.refreshed().isAfter(LocalDate.of(2026, 11, 16)), () -> report + " " + table.columns());
            assertTrue(!ofPeople || met * 10 > table.size() * 9L, () -> report + " " + met + " of " + table.size());
        }
    }

    @Test
    void aReportIsNotSentTwice() throws Exception {
        ReportKey mails = ReportKey.of(UsageReport.EMAIL_ACTIVITY, Period.D30);
        ReportTable known = tenant.usage().read(mails, null, JOB);

        assertSame(known, tenant.usage().read(mails, known, JOB));
    }

    @Test
    void concealedNamesAreSwitchedOffAndOn() throws Exception {
        boolean before = tenant.usage().isConcealing(JOB);

        tenant.usage().conceal(!before, JOB);

        assertEquals(!before, tenant.usage().isConcealing(JOB));
    }

    @Test
    void everybodyHasSignInsOrIsKnownToHaveNone() throws Exception {
        var read = tenant.users().signIns(_ -> { }, JOB);
        var users = tenant.users().all(_ -> { }, JOB);

        assertEquals(users.stream().map(User::id).collect(Collectors.toSet()), read.keySet());
        assertTrue(read.containsValue(SignIns.NEVER));
        User someone = users.stream().filter(user -> !SignIns.NEVER.equals(read.get(user.id()))).findFirst()
                .orElseThrow();
        assertEquals(read.get(someone.id()), tenant.users().signIns(someone.id(), JOB));
        assertTrue(users.stream().map(user -> user.profile().costCenter()).distinct().count() > 2);
    }

    @Test
    void callsAreReadByAnApplicationAlone() throws Exception {
        TenantAccess application = tenant("app");
        LocalDate today = LocalDate.of(2026, 11, 21);

        assertEquals(List.of(), List.of(
                        application.calls().records(NOW.minusSeconds(20 * 86_400), NOW, JOB),
                        application.calls().phoneCalls(today.minusDays(120), today, JOB)).stream()
                .filter(Collection::isEmpty).toList());
        var refused = assertThrows(TenantException.class,
                () -> tenant.calls().phoneCalls(today, today, JOB));
        assertInstanceOf(Fault.NotAllowed.class, refused.fault());
    }

    private TenantAccess tenant(String who) {
        String token = demo.token(who);
        return TimedGraph.open(Session.ofDemo(demo.root(), _ -> token, () -> { }), new HurriedTiming());
    }
}
