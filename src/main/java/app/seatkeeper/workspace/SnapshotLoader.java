package app.seatkeeper.workspace;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.snapshot.Gap;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads a whole tenant. What can be done without is left out with the reason when the tenant refuses it: roles,
/// subscriptions and groups. Users and products cannot.
final class SnapshotLoader {

    private static final SignedIn NOBODY = new SignedIn(new UserId(""), "", "", List.of());

    private final TenantAccess access;
    private final LoadListener listener;
    private final JobContext job;
    private final List<Gap> gaps = new ArrayList<>();

    SnapshotLoader(TenantAccess access, LoadListener listener, JobContext job) {
        this.access = access;
        this.listener = listener;
        this.job = job;
    }

    /// What was read.
    ///
    /// @param me who is signed in; without id and name where the tenant does not say
    record Loaded(TenantSnapshot snapshot, SignedIn me) { }

    Loaded load(Clock clock) throws TenantException, InterruptedException {
        Instant begun = clock.instant();
        Tenant tenant = access.organization().tenant(job);
        SignedIn me = or(NOBODY, Gap.Part.ROLES, () -> access.organization().me(job));
        listener.opened(tenant, me);
        List<Product> products = access.seats().products(job);
        List<Subscription> subscriptions = or(List.of(), Gap.Part.SUBSCRIPTIONS,
                () -> access.seats().subscriptions(job));
        List<Group> groups = or(List.of(), Gap.Part.GROUPS, () -> access.groups().licensed(job));
        List<User> users = users();
        var catalog = new TenantSnapshot.Catalog(products, subscriptions, groups);
        return new Loaded(new TenantSnapshot(tenant, begun, users, catalog, gaps), me);
    }

    private List<User> users() throws TenantException, InterruptedException {
        long total = total();
        List<User> arrived = new ArrayList<>();
        return access.users().all(page -> {
            arrived.addAll(page);
            job.progress(arrived.size(), total);
            listener.arrived(page, total);
        }, job);
    }

    private long total() throws TenantException, InterruptedException {
        try {
            return access.users().count(job);
        } catch (TenantException e) {
            return dispensable(e, 0L);
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
            gaps.add(new Gap(part, e.fault().original().message()));
            return left;
        }
    }

    /// Whether the tenant works but for this; what concerns the whole load ends it.
    private static <T> T dispensable(TenantException thrown, T nothing) throws TenantException {
        return switch (thrown.fault()) {
            case Fault.SignInNeeded _, Fault.Offline _, Fault.ForeignLink _ -> throw thrown;
            case Fault.NotAllowed _, Fault.PremiumNeeded _, Fault.Throttled _, Fault.NotFound _,
                 Fault.Unavailable _, Fault.Refused _, Fault.Unreadable _, Fault.ListExpired _,
                 Fault.Unexpected _ -> nothing;
        };
    }
}
