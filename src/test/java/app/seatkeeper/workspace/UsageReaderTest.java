package app.seatkeeper.workspace;

import static app.seatkeeper.domain.usage.Period.D180;
import static app.seatkeeper.domain.usage.Period.D30;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.SignInTimes;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Consents;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tenant.UsageReports;
import app.seatkeeper.tenant.UserDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What people use is read once, as far as the tenant gives it, and again only when somebody wants that.
class UsageReaderTest {

    private static final ReportKey MAIL = ReportKey.of(UsageReport.EMAIL_ACTIVITY, D30);
    private static final ReportKey APPS = ReportKey.of(UsageReport.APPS, D180);
    private static final ReportKey COUNTS = ReportKey.of(UsageReport.SERVICE_USER_COUNTS, D30);
    private static final Instant NOON = Instant.parse("2026-11-19T12:03:00Z");
    private static final Original SAID = new Original(403, "UnknownError", "Invalid permission.", "id");
    private static final JobContext JOB = JobContext.UNWATCHED;

    private final Reports reports = new Reports();
    private final UserDirectory tenant = new HalfRead(Map.of());
    private final UsageReader reader =
            new UsageReader(reports, tenant, new Permits(Consents.ALL), Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void aReportIsReadOnceHoweverManyScreensWantIt() throws Exception {
        reader.read(Set.of(MAIL, APPS), JOB);
        reader.read(Set.of(MAIL), JOB);

        assertEquals(Set.of(MAIL, APPS), Set.copyOf(reports.asked));
        assertEquals(2, reports.asked.size());
    }

    @Test
    void whatWasReadIsHandedBackWhenItIsAskedForAgain() throws Exception {
        ReportTable first = reader.read(Set.of(MAIL), JOB).tables().get(MAIL);

        Usage again = reader.readAgain(JOB);

        assertEquals(2, reports.asked.size());
        assertSame(first, reports.known.get(MAIL));
        assertSame(first, again.tables().get(MAIL));
    }

    @Test
    void aRefusedReportLeavesTheOthersAndSaysWhy() throws Exception {
        reports.faults.put(MAIL, new Fault.NotAllowed(SAID));
        reports.faults.put(COUNTS, new Fault.NotFound(SAID));

        Usage usage = reader.read(Set.of(MAIL, APPS, COUNTS), JOB);

        assertEquals(Set.of(APPS), usage.tables().keySet());
        assertEquals(Map.of(MAIL, new Missing(Missing.Why.NOT_ALLOWED, "Invalid permission."),
                COUNTS, new Missing(Missing.Why.NOT_OFFERED, "Invalid permission.")), usage.missing());
    }

    @Test
    void aRefusedReportIsTriedAgainOnlyWhenEverythingIs() throws Exception {
        reports.faults.put(MAIL, new Fault.Unavailable(SAID));
        reader.read(Set.of(MAIL), JOB);
        reader.read(Set.of(MAIL), JOB);
        reports.faults.clear();

        Usage usage = reader.readAgain(JOB);

        assertEquals(List.of(MAIL, MAIL), reports.asked);
        assertEquals(Map.of(), usage.missing());
    }

    @Test
    void withoutNetworkNothingIsReadAndNothingIsForgotten() throws Exception {
        reader.read(Set.of(APPS), JOB);
        reports.faults.put(MAIL, new Fault.Offline(SAID));

        var thrown = assertThrows(TenantException.class, () -> reader.read(Set.of(MAIL), JOB));

        assertEquals(new Fault.Offline(SAID), thrown.fault());
        assertEquals(Set.of(APPS), reader.now().tables().keySet());
    }

    @Test
    void codesInsteadOfNamesAreRecognized() throws Exception {
        reports.identity = "FE7CC8C15246EDCCA289C9A4022762F7";

        assertEquals(Concealment.CONCEALED, reader.read(Set.of(MAIL), JOB).concealment());
    }

    @Test
    void showingNamesSwitchesTheSettingAndReadsAgain() throws Exception {
        reports.identity = "FE7CC8C15246EDCCA289C9A4022762F7";
        reader.read(Set.of(MAIL), JOB);

        Usage shown = reader.conceal(false, JOB);

        assertEquals(Concealment.SHOWN, shown.concealment());
        assertEquals(NOON, shown.shownSince());
        assertNull(reader.conceal(true, JOB).shownSince());
    }

    @Test
    void signInsThatArrivedBeforeAFailureStay() throws Exception {
        UserId ada = new UserId("ada");
        SignIns seen = new SignIns(NOON, null, NOON);
        var broken = new UsageReader(reports, new HalfRead(Map.of(ada, seen)), new Permits(Consents.ALL),
                Clock.fixed(NOON, ZoneOffset.UTC));

        assertEquals(new SignInTimes(Map.of(ada, seen), NOON,
                new Missing(Missing.Why.PREMIUM_NEEDED, "Invalid permission.")), broken.readSignIns(JOB).signIns());
    }

    /// Users of whom one page of sign-ins arrives before the rest is refused.
    private record HalfRead(Map<UserId, SignIns> page) implements UserDirectory {

        @Override
        public long count(JobContext job) {
            return page.size();
        }

        @Override
        public List<User> all(Consumer<List<User>> arrived, JobContext job) {
            return List.of();
        }

        @Override
        public List<User> these(Collection<UserId> users, JobContext job) {
            return List.of();
        }

        @Override
        public Map<UserId, SignIns> signIns(Consumer<Map<UserId, SignIns>> arrived, JobContext job)
                throws TenantException {
            arrived.accept(page);
            throw new TenantException(new Fault.PremiumNeeded(SAID));
        }

        @Override
        public SignIns signIns(UserId user, JobContext job) {
            return SignIns.NEVER;
        }
    }

    /// Reports of one row each, that can be told to fail.
    private static final class Reports implements UsageReports {

        private final List<ReportKey> asked = new ArrayList<>();
        private final Map<ReportKey, @Nullable ReportTable> known = new HashMap<>();
        private final Map<ReportKey, Fault> faults = new HashMap<>();
        private String identity = "ada@larkfield.example";

        @Override
        public synchronized ReportTable read(ReportKey key, @Nullable ReportTable before, JobContext job)
                throws TenantException {
            asked.add(key);
            known.put(key, before);
            Fault fault = faults.get(key);
            if (fault != null) {
                throw new TenantException(fault);
            }
            if (before != null && before.text(0, "User Principal Name").equals(identity)) {
                return before;
            }
            var table = new ReportTable.Builder(key, "1", List.of("Report Refresh Date", "User Principal Name"));
            table.row(List.of("2026-11-17", identity));
            return table.build();
        }

        @Override
        public boolean isConcealing(JobContext job) {
            return !identity.contains("@");
        }

        @Override
        public void conceal(boolean names, JobContext job) {
            identity = names ? "FE7CC8C15246EDCCA289C9A4022762F7" : "ada@larkfield.example";
        }
    }
}
