package app.seatkeeper.workspace;

import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.usage.Concealment;
import app.seatkeeper.domain.usage.Missing;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.SignInTimes;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.jobs.Crew;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tenant.UsageReports;
import app.seatkeeper.tenant.UserDirectory;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Reads what people use, one reading at a time, so that no report is asked for twice because two screens want it.
final class UsageReader implements UsageDesk {

    private static final int AT_ONCE = 3;

    private final UsageReports reports;
    private final UserDirectory users;
    private final Permits permits;
    private final Clock clock;
    private final AtomicReference<Usage> now = new AtomicReference<>(Usage.NONE);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock reading = new ReentrantLock(true);
    private final ReentrantLock signingIn = new ReentrantLock(true);

    UsageReader(UsageReports reports, UserDirectory users, Permits permits, Clock clock) {
        this.reports = reports;
        this.users = users;
        this.permits = permits;
        this.clock = clock;
    }

    @Override
    public Usage now() {
        return now.get();
    }

    @Override
    public boolean mayRead() {
        return permits.mayTry(Feature.USAGE_REPORTS);
    }

    @Override
    public boolean mayReadSignIns() {
        return permits.mayTry(Feature.SIGN_IN_DATA);
    }

    @Override
    public Usage read(Set<ReportKey> wanted, JobContext job) throws TenantException, InterruptedException {
        reading.lockInterruptibly();
        try {
            Set<ReportKey> left = new HashSet<>(wanted);
            left.removeAll(now.get().tables().keySet());
            left.removeAll(now.get().missing().keySet());
            return readAll(left, job);
        } finally {
            reading.unlock();
        }
    }

    @Override
    public Usage readAgain(JobContext job) throws TenantException, InterruptedException {
        reading.lockInterruptibly();
        try {
            Set<ReportKey> all = new HashSet<>(now.get().tables().keySet());
            all.addAll(now.get().missing().keySet());
            return readAll(all, job);
        } finally {
            reading.unlock();
        }
    }

    private Usage readAll(Collection<ReportKey> wanted, JobContext job) throws TenantException, InterruptedException {
        Queue<ReportKey> left = new ConcurrentLinkedQueue<>(wanted);
        AtomicInteger done = new AtomicInteger();
        try (Crew<TenantException> crew = new Crew<>(TenantException.class)) {
            crew.start(Math.min(AT_ONCE, wanted.size()), () -> {
                for (ReportKey key = left.poll(); key != null; key = left.poll()) {
                    readOne(key, job);
                    job.progress(done.incrementAndGet(), wanted.size());
                }
            });
            crew.join();
        }
        return now.get();
    }

    private void readOne(ReportKey key, JobContext job) throws TenantException, InterruptedException {
        try {
            ReportTable table = reports.read(key, now.get().tables().get(key), job);
            change(usage -> concealed(usage.with(table)));
        } catch (TenantException e) {
            Missing why = missing(e);
            change(usage -> usage.without(key, why));
        }
    }

    /// One report with codes is enough: those that were read before the setting was changed are no better.
    private static Usage concealed(Usage usage) {
        List<ReportTable> named = usage.tables().values().stream().filter(ReportTable::namesPeople).toList();
        if (named.isEmpty()) {
            return usage;
        }
        return usage.with(named.stream().anyMatch(ReportTable::isConcealed)
                ? Concealment.CONCEALED : Concealment.SHOWN);
    }

    /// Why something is missing; what concerns every reading ends them all.
    private static Missing missing(TenantException thrown) throws TenantException {
        return new Missing(switch (thrown.fault()) {
            case Fault.SignInNeeded _, Fault.SignInFailed _, Fault.Offline _, Fault.ForeignLink _ -> throw thrown;
            case Fault.ConsentNeeded _ -> Missing.Why.NOT_ASKED;
            case Fault.NotAllowed _, Fault.RoleNeeded _, Fault.ReadOnly _ -> Missing.Why.NOT_ALLOWED;
            case Fault.PremiumNeeded _ -> Missing.Why.PREMIUM_NEEDED;
            case Fault.NotFound _ -> Missing.Why.NOT_OFFERED;
            case Fault.Throttled _, Fault.Unavailable _, Fault.Refused _, Fault.Unreadable _, Fault.ListExpired _,
                 Fault.Unexpected _ -> Missing.Why.FAILED;
        }, thrown.fault().original().message());
    }

    @Override
    public Usage readSignIns(JobContext job) throws TenantException, InterruptedException {
        signingIn.lockInterruptibly();
        Instant began = clock.instant();
        Map<UserId, SignIns> times = new HashMap<>();
        @Nullable Missing left = Missing.NOT_READ;
        try {
            users.signIns(times::putAll, job);
            left = null;
        } catch (TenantException e) {
            left = missing(e);
        } finally {
            Missing why = left;
            if (why == null || !times.isEmpty() || now.get().signIns().times().isEmpty()) {
                change(usage -> usage.with(new SignInTimes(Map.copyOf(times), began, why)));
            }
            signingIn.unlock();
        }
        return now.get();
    }

    @Override
    public Usage conceal(boolean names, JobContext job) throws TenantException, InterruptedException {
        permits.need(Feature.REPORT_SETTINGS, job);
        reports.conceal(names, job);
        Instant when = clock.instant();
        change(usage -> usage.switched(names ? null : when));
        return readAgain(job);
    }

    private void change(UnaryOperator<Usage> change) {
        now.updateAndGet(change);
        listeners.forEach(Runnable::run);
    }

    @Override
    public Runnable onChanged(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void forget() {
        now.set(Usage.NONE);
        listeners.clear();
    }
}
