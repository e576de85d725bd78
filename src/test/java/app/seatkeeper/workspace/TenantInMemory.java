package app.seatkeeper.workspace;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.SignIns;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.ATenant;
import app.seatkeeper.planning.Effect;
import app.seatkeeper.planning.Holdings;
import app.seatkeeper.planning.Stock;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Licensing;
import app.seatkeeper.tenant.Organization;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.Refusal;
import app.seatkeeper.tenant.SeatCatalog;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.StepListener;
import app.seatkeeper.tenant.StepResult;
import app.seatkeeper.tenant.StepResult.WriteResult;
import app.seatkeeper.tenant.StepSource;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.tenant.UserDirectory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A tenant that keeps people and seats in memory, refuses as Microsoft does when seats run out, and can be told to
/// fail.
final class TenantInMemory implements Organization, UserDirectory, SeatCatalog, Licensing {

    static final UserId ME = new UserId("me");
    static final Fault OFFLINE = new Fault.Offline(Original.NONE);

    final Map<UserId, User> users = new LinkedHashMap<>();
    final List<Step> sent = new ArrayList<>();
    final Set<String> refusedParts = new HashSet<>();
    /// Users whose steps fail from this write on.
    final Map<UserId, Integer> failing = new HashMap<>();
    /// Users whose first answer never arrives although the write happens.
    final Set<UserId> unheard = new HashSet<>();
    /// For how many readings the writes of a user do not show yet.
    final Map<UserId, Integer> hidden = new HashMap<>();
    private final Map<UserId, User> old = new HashMap<>();
    /// Who holds a directory role.
    final Map<UserId, List<DirectoryRole>> holders = new HashMap<>();
    final UseInMemory use = new UseInMemory(this::refuse);
    /// How many steps are in flight at a time.
    int atOnce = 3;
    /// After so many steps the tenant is gone for good.
    int breaksAfter = Integer.MAX_VALUE;

    private final List<Product> products;
    private final List<Group> groups;
    private final Deque<Step> inFlight = new ArrayDeque<>();
    private boolean waits;

    TenantInMemory(ATenant tenant) {
        tenant.users().forEach(user -> users.put(user.id(), user));
        products = tenant.products();
        groups = tenant.groups();
    }

    TenantAccess access() {
        return new TenantAccess(this, this, this, this::licensed, this, use, use);
    }

    void change(UserId user, UnaryOperator<User> change) {
        users.computeIfPresent(user, (_, now) -> change.apply(now));
    }

    @Override
    public Tenant tenant(JobContext job) {
        return new Tenant("larkfield", "Larkfield Group", "larkfield.example", "GB");
    }

    @Override
    public SignedIn me(JobContext job) throws TenantException {
        refuse("me");
        return new SignedIn(ME, "Dana Whitfield", "dana@larkfield.example",
                List.of(new DirectoryRole("4d6ac14f-3453-41d0-bef9-a3e0c569773a", "License Administrator")));
    }

    @Override
    public Map<UserId, List<DirectoryRole>> roleHolders(JobContext job) throws TenantException {
        refuse("holders");
        return Map.copyOf(holders);
    }

    @Override
    public long count(JobContext job) throws TenantException {
        refuse("count");
        return users.size();
    }

    @Override
    public List<User> all(Consumer<List<User>> arrived, JobContext job) {
        List<User> all = List.copyOf(users.values());
        arrived.accept(all);
        return all;
    }

    @Override
    public List<User> these(Collection<UserId> wanted, JobContext job) throws TenantException {
        refuse("these");
        return users.values().stream().filter(user -> wanted.contains(user.id())).map(this::asItShows).toList();
    }

    @Override
    public Map<UserId, SignIns> signIns(Consumer<Map<UserId, SignIns>> arrived, JobContext job)
            throws TenantException {
        return use.signIns(users.keySet(), arrived);
    }

    @Override
    public SignIns signIns(UserId user, JobContext job) throws TenantException {
        return use.signIns(Set.of(user), _ -> { }).getOrDefault(user, SignIns.NEVER);
    }

    private User asItShows(User user) {
        User before = old.get(user.id());
        int readings = hidden.getOrDefault(user.id(), 0);
        if (before == null || readings == 0) {
            return user;
        }
        hidden.put(user.id(), readings - 1);
        return before;
    }

    @Override
    public List<Product> products(JobContext job) {
        return products.stream().map(product -> Stock.used(consumed(product.id()), product)).toList();
    }

    private int consumed(SkuId product) {
        return (int) users.values().stream().filter(user -> Holdings.working(user).containsKey(product)).count();
    }

    @Override
    public List<Subscription> subscriptions(JobContext job) throws TenantException {
        refuse("subscriptions");
        return List.of();
    }

    private List<Group> licensed(JobContext job) throws TenantException {
        refuse("groups");
        return groups;
    }

    private void refuse(String part) throws TenantException {
        if (refusedParts.contains(part)) {
            throw new TenantException(new Fault.NotAllowed(new Original(403, "Forbidden", "not for you", "r")));
        }
    }

    @Override
    public void apply(StepSource steps, StepListener listener, JobContext job) throws TenantException {
        while (take(steps, listener, job)) {
            if (waits || inFlight.size() == atOnce) {
                end(listener);
            }
        }
        while (!inFlight.isEmpty()) {
            end(listener);
        }
        if (sent.size() >= breaksAfter) {
            refusedParts.add("these");
            throw new TenantException(OFFLINE);
        }
    }

    private boolean take(StepSource steps, StepListener listener, JobContext job) {
        waits = false;
        if (job.isStopping() || sent.size() + inFlight.size() >= breaksAfter) {
            return false;
        }
        return switch (steps.next()) {
            case StepSource.Next.Over _ -> false;
            case StepSource.Next.AfterAnother _ -> {
                waits = true;
                if (inFlight.isEmpty()) {
                    throw new IllegalStateException("Nothing is in flight that could end");
                }
                yield true;
            }
            case StepSource.Next.Ready(var step) -> {
                listener.beginning(step);
                inFlight.add(step);
                yield true;
            }
        };
    }

    private void end(StepListener listener) {
        Step step = inFlight.remove();
        sent.add(step);
        List<WriteResult> results = new ArrayList<>();
        for (Write write : step.writes()) {
            WriteResult result = carryOut(step.user(), write, results.size());
            results.add(result);
            if (!(result instanceof WriteResult.Done)) {
                break;
            }
        }
        listener.ended(step, new StepResult(results));
    }

    private WriteResult carryOut(UserId user, Write write, int place) {
        String request = user + "-" + place;
        if (failing.getOrDefault(user, Integer.MAX_VALUE) <= place) {
            return new WriteResult.Failed(new Fault.NotAllowed(Original.NONE), request);
        }
        User now = Objects.requireNonNull(users.get(user));
        User then = Effect.of(List.of(write), now);
        for (SkuId product : Holdings.working(then).keySet()) {
            if (!Holdings.working(now).containsKey(product) && free(product) <= 0) {
                return new WriteResult.Failed(
                        new Fault.Refused(new Refusal.NoSeatLeft(product), Original.NONE), request);
            }
        }
        old.putIfAbsent(user, now);
        users.put(user, then);
        return unheard.remove(user) ? new WriteResult.Unknown(OFFLINE, "") : new WriteResult.Done(request);
    }

    private int free(SkuId product) {
        return products.stream().filter(one -> one.id().equals(product))
                .mapToInt(one -> one.seats().bought() - consumed(product)).sum();
    }
}
