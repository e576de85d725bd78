package app.seatkeeper.workspace;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.seatkeeper.domain.calls.CallRecord;
import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.domain.usage.MeasuredPlans;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.Timing;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.Guard;
import app.seatkeeper.planning.Irreversible;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.PlanRules;
import app.seatkeeper.planning.Planner;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.Recorded;
import app.seatkeeper.planning.Undo;
import app.seatkeeper.session.Consents;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.RunEntry.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The workspace of a tenant that answers. One run at a time; further ones wait for it, so that no user ever has two
/// requests in flight.
public final class TenantWorkspace implements Workspace {

    private static final Set<Status> WORTH_REPEATING =
            EnumSet.of(Status.NOT_RUN, Status.FAILED, Status.PARTLY_DONE);

    private final TenantAccess access;
    private final Permits permits;
    private final Lessons lessons;
    private final Known known;
    private final Clock clock;
    private final Timing timing;
    private final History history;
    private final UsageReader usage;
    private final PriceBook prices;
    private final Newest newest = new Newest();
    private final ReentrantLock running = new ReentrantLock(true);

    private TenantWorkspace(TenantAccess access, Consents consents, Known known, Clock clock, Timing timing) {
        this.access = access;
        this.permits = new Permits(consents);
        this.known = known;
        this.lessons = new Lessons(known.rules());
        this.usage = new UsageReader(access.usage(), access.users(), permits, clock);
        this.prices = new PriceBook(known.prices());
        this.clock = clock;
        this.timing = timing;
        this.history = new History(clock);
    }

    /// What is known before anything is read.
    ///
    /// @param rules    of service plans, as a rule [Tables#shipped()]
    /// @param measured which plans a report measures, as a rule [Tables#measured()]
    /// @param guard    people to be careful with; the signed-in account is added when it is known
    /// @param prices   from a file of the person's own
    public record Known(PlanRules rules, MeasuredPlans measured, Guard guard, PriceList prices) {

        /// Without prices, and with the plans that the shipped table knows to be measured.
        public static Known of(PlanRules rules, Guard guard) {
            return new Known(rules, Tables.measured(), guard, PriceList.EMPTY);
        }
    }

    /// Opens a workspace. Nothing is read yet.
    ///
    /// @param consents what was granted, and the way to more
    public static Workspace open(TenantAccess access, Consents consents, Known known, Clock clock) {
        return open(access, consents, known, clock, Timing.SYSTEM);
    }

    static Workspace open(TenantAccess access, Consents consents, Known known, Clock clock, Timing timing) {
        return new TenantWorkspace(access, consents, known, clock, timing);
    }

    @Override
    public TenantSnapshot load(LoadListener listener, JobContext job) throws TenantException, InterruptedException {
        newest.loading();
        return newest.load(new SnapshotLoader(access, permits, listener, job).load(clock));
    }

    @Override
    public TenantSnapshot snapshot() {
        return newest.snapshot();
    }

    @Override
    public int changedSince() {
        return newest.changedSince();
    }

    @Override
    public Preview preview(LicensePlan plan, Decisions decisions) {
        return new Planner(lessons.rules(), guarded()).preview(snapshot(), plan, decisions);
    }

    /// The signed-in account guards itself; who holds a role is known of it, and of others where that was read.
    private Guard guarded() {
        SignedIn me = newest.me();
        Guard guard = known.guard();
        Set<UserId> roles = new HashSet<>(guard.roleHolders());
        roles.addAll(newest.roleHolders().keySet());
        Set<UserId> self = new HashSet<>(guard.self());
        if (!me.user().value().isEmpty()) {
            self.add(me.user());
        }
        if (!me.roles().isEmpty()) {
            roles.add(me.user());
        }
        return new Guard(self, roles, guard.protectedUsers());
    }

    @Override
    public Run run(Preview confirmed, int undoes, JobContext job) throws TenantException, InterruptedException {
        permits.need(confirmed.steps(), job);
        running.lockInterruptibly();
        try {
            RunRecord record = history.begin(confirmed.plan(), newest.me().name(), undoes,
                    RunLines.of(confirmed, clock));
            new PlanRunner(access, new RunLines(history, record, this::explained, clock, job), newest, job)
                    .run(broken -> lessons.learn(history.end(record, broken)));
            return record.now();
        } finally {
            running.unlock();
        }
    }

    @Override
    public Run lookAgain(Run run, JobContext job) throws TenantException, InterruptedException {
        RunRecord record = history.record(run.number());
        new SecondLook(access, history, newest, timing).at(record, job);
        return record.now();
    }

    private Fault explained(Fault fault, Write write) {
        return permits.explained(fault, write, newest.me().roles());
    }

    @Override
    public TenantSnapshot unlock(Feature feature, JobContext job) throws TenantException, InterruptedException {
        permits.need(feature, job);
        if (feature == Feature.GROUPS) {
            newest.groups(access.groups().licensed(job));
        } else if (feature == Feature.ROLE_HOLDERS) {
            newest.roleHolders(access.organization().roleHolders(job));
        }
        return newest.snapshot();
    }

    @Override
    public TenantSnapshot rename(UnaryOperator<TenantSnapshot> naming) {
        return newest.rename(naming);
    }

    @Override
    public UsageDesk usage() {
        return usage;
    }

    @Override
    public PriceBook prices() {
        return prices;
    }

    @Override
    public Insight insight() {
        return Insight.of(snapshot(), usage.now(), prices.now(), newest.roleHolders(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), known);
    }

    @Override
    public Calls calls(LocalDate first, LocalDate last, JobContext job) throws TenantException, InterruptedException {
        permits.need(Feature.CALL_RECORDS, job);
        List<CallRecord> records = access.calls().records(first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), job);
        return new Calls(first, last, records, access.calls().phoneCalls(first, last, job));
    }

    @Override
    public Set<Feature> withoutRole(Preview preview) {
        return permits.withoutRole(preview.steps(), newest.me().roles());
    }

    @Override
    public AccessReport access() {
        return new AccessReport(newest.snapshot().tenant(), newest.me(), permits.readiness(newest.me().roles()));
    }

    @Override
    public LicensePlan undo(Run run) {
        List<Recorded> done = run.entries().stream().filter(line -> line.done() > 0)
                .map(line -> new Recorded(line.before(), line.step().writes().subList(0, line.done())))
                .toList();
        return Undo.plan(run.plan().title(), run.plan().origin(), done, snapshot());
    }

    @Override
    public LicensePlan again(Run run) {
        Set<UserId> left = run.entries().stream().filter(line -> WORTH_REPEATING.contains(line.status()))
                .map(line -> line.step().user()).collect(toSet());
        LicensePlan plan = run.plan();
        Map<UserId, Set<Irreversible>> lost = plan.lost().entrySet().stream()
                .filter(one -> left.contains(one.getKey())).collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new LicensePlan(plan.title(), plan.origin(),
                plan.changes().stream().filter(change -> left.contains(change.user())).toList(), lost);
    }

    @Override
    public List<Run> history() {
        return history.runs();
    }

    @Override
    public Runnable onRunChanged(Consumer<Run> listener) {
        return history.listen(listener);
    }

    @Override
    public void close() {
        history.forget();
        newest.forget();
        lessons.forget();
        usage.forget();
        prices.forget();
    }
}
