package app.seatkeeper.workspace;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.Crew;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/// Reads a whole tenant. What can be done without is left out with the reason when the tenant refuses it: roles,
/// subscriptions and groups. Users and products cannot.
///
/// Everything is asked for at the same time, so that the first people are there as soon as the tenant can answer.
final class SnapshotLoader {

    static final SignedIn NOBODY = new SignedIn(new UserId(""), "", "", List.of());

    private final TenantAccess access;
    private final Permits permits;
    private final LoadListener listener;
    private final JobContext job;
    private final Map<Gap.Part, Gap> gaps = new ConcurrentSkipListMap<>();
    private final AtomicLong total = new AtomicLong();
    private final ReentrantLock telling = new ReentrantLock();

    SnapshotLoader(TenantAccess access, Permits permits, LoadListener listener, JobContext job) {
        this.access = access;
        this.permits = permits;
        this.listener = listener;
        this.job = job;
    }

    /// What was read.
    ///
    /// @param me who is signed in; without id and name where the tenant does not say
    /// @param roleHolders who holds a directory role, as far as that was read
    record Loaded(TenantSnapshot snapshot, SignedIn me, Map<UserId, List<DirectoryRole>> roleHolders) {
        Loaded {
            roleHolders = Map.copyOf(roleHolders);
        }
    }

    Loaded load(Clock clock) throws TenantException, InterruptedException {
        Instant begun = clock.instant();
        try (Crew<TenantException> crew = new Crew<>(TenantException.class)) {
            AtomicReference<Opened> opened = started(crew, this::opened);
            AtomicReference<List<User>> users = started(crew, this::users);
            AtomicReference<List<Product>> products = started(crew, () -> access.seats().products(job));
            AtomicReference<List<Subscription>> subscriptions = started(crew, () -> or(List.of(),
                    Gap.Part.SUBSCRIPTIONS, () -> access.seats().subscriptions(job)));
            AtomicReference<List<Group>> groups = started(crew, this::groups);
            AtomicReference<Map<UserId, List<DirectoryRole>>> holders = started(crew, this::roleHolders);
            crew.start(1, this::count);
            crew.join();
            var catalog = new TenantSnapshot.Catalog(products.get(), subscriptions.get(), groups.get());
            return new Loaded(new TenantSnapshot(opened.get().tenant(), begun, users.get(), catalog,
                    List.copyOf(gaps.values())), opened.get().me(), holders.get());
        }
    }

    private static <T> AtomicReference<T> started(Crew<TenantException> crew, Reading<T> reading) {
        AtomicReference<T> found = new AtomicReference<>();
        crew.start(1, () -> found.set(reading.read()));
        return found;
    }

    private record Opened(Tenant tenant, SignedIn me) { }

    private Opened opened() throws TenantException, InterruptedException {
        Tenant tenant = access.organization().tenant(job);
        SignedIn me = or(NOBODY, Gap.Part.ROLES, () -> access.organization().me(job));
        tell(() -> listener.opened(tenant, me));
        return new Opened(tenant, me);
    }

    private List<User> users() throws TenantException, InterruptedException {
        AtomicInteger arrived = new AtomicInteger();
        return access.users().all(page -> {
            long expected = total.get();
            job.progress(arrived.addAndGet(page.size()), expected);
            tell(() -> listener.arrived(page, expected));
        }, job);
    }

    /// Group names are read once somebody has agreed to it, and left out without asking before.
    private List<Group> groups() throws TenantException, InterruptedException {
        if (permits.mayTry(Feature.GROUPS)) {
            return or(List.of(), Gap.Part.GROUPS, () -> access.groups().licensed(job));
        }
        gaps.put(Gap.Part.GROUPS, new Gap(Gap.Part.GROUPS, Gap.Why.NOT_ASKED, ""));
        return List.of();
    }

    /// Read likewise only where somebody has agreed to it.
    private Map<UserId, List<DirectoryRole>> roleHolders() throws TenantException, InterruptedException {
        if (permits.mayTry(Feature.ROLE_HOLDERS)) {
            return or(Map.of(), Gap.Part.ROLE_HOLDERS, () -> access.organization().roleHolders(job));
        }
        gaps.put(Gap.Part.ROLE_HOLDERS, new Gap(Gap.Part.ROLE_HOLDERS, Gap.Why.NOT_ASKED, ""));
        return Map.of();
    }

    private void tell(Runnable news) {
        telling.lock();
        try {
            news.run();
        } finally {
            telling.unlock();
        }
    }

    private void count() throws TenantException, InterruptedException {
        try {
            total.set(access.users().count(job));
        } catch (TenantException e) {
            total.set(dispensable(e, 0L));
        }
    }

    /// A reading that may be refused.
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws TenantException, InterruptedException;
    }

    private <T> T or(T nothing, Gap.Part part, Reading<T> reading) throws TenantException, InterruptedException {
        try {
            return reading.read();
        } catch (TenantException e) {
            T left = dispensable(e, nothing);
            gaps.put(part, new Gap(part, why(e.fault()), e.fault().original().message()));
            return left;
        }
    }

    private static Gap.Why why(Fault fault) {
        return fault instanceof Fault.NotAllowed || fault instanceof Fault.ConsentNeeded
                ? Gap.Why.NOT_ALLOWED : Gap.Why.FAILED;
    }

    /// Whether the tenant works but for this; what concerns the whole load ends it.
    private static <T> T dispensable(TenantException thrown, T nothing) throws TenantException {
        return switch (thrown.fault()) {
            case Fault.SignInNeeded _, Fault.SignInFailed _, Fault.Offline _, Fault.ForeignLink _ -> throw thrown;
            case Fault.NotAllowed _, Fault.ConsentNeeded _, Fault.RoleNeeded _, Fault.ReadOnly _,
                 Fault.PremiumNeeded _, Fault.Throttled _, Fault.NotFound _, Fault.Unavailable _, Fault.Refused _,
                 Fault.Unreadable _, Fault.ListExpired _, Fault.Unexpected _ -> nothing;
        };
    }
}
