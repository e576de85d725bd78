package app.seatkeeper.ui;

import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.tenant.DirectoryRole;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.AccessReport;
import app.seatkeeper.workspace.Calls;
import app.seatkeeper.workspace.Insight;
import app.seatkeeper.workspace.LoadListener;
import app.seatkeeper.workspace.PriceBook;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.Tables;
import app.seatkeeper.workspace.Workspace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A workspace that holds one snapshot, hands its people out in two pages and can run nothing.
public class SampleWorkspace implements Workspace {

    private static final SignedIn ME =
            new SignedIn(SampleTenant.ADA, "Ada Lovelace", "ada.lovelace@larkfield.example",
                    List.of(new DirectoryRole("4d6ac14f-3453-41d0-bef9-a3e0c569773a", "License Administrator")));

    private final AtomicReference<TenantSnapshot> held;
    private final SampleUsageDesk usage = new SampleUsageDesk();
    private final PriceBook prices = new PriceBook(PriceList.EMPTY);
    private final List<Consumer<Run>> listeners = new ArrayList<>();

    public SampleWorkspace(TenantSnapshot snapshot) {
        held = new AtomicReference<>(snapshot);
    }

    /// What the next load finds.
    public void hold(TenantSnapshot next) {
        held.set(next);
    }

    @Override
    public TenantSnapshot load(LoadListener listener, JobContext job) throws TenantException {
        TenantSnapshot now = held.get();
        listener.opened(now.tenant(), ME);
        int half = now.users().size() / 2;
        listener.arrived(now.users().subList(0, half), now.users().size());
        listener.arrived(now.users().subList(half, now.users().size()), now.users().size());
        return now;
    }

    @Override
    public TenantSnapshot snapshot() {
        return held.get();
    }

    @Override
    public TenantSnapshot rename(UnaryOperator<TenantSnapshot> naming) {
        return held.updateAndGet(naming);
    }

    @Override
    public Run lookAgain(Run run, JobContext job) {
        return run;
    }

    @Override
    public TenantSnapshot unlock(Feature feature, JobContext job) {
        return held.get();
    }

    @Override
    public Set<Feature> withoutRole(Preview preview) {
        return Set.of();
    }

    /// What people use, as the next insight tells it.
    @Override
    public SampleUsageDesk usage() {
        return usage;
    }

    @Override
    public PriceBook prices() {
        return prices;
    }

    @Override
    public Insight insight() {
        TenantSnapshot now = held.get();
        return new Insight(now, Evidence.of(now.users(), now.products(), Tables.measured(), usage.now()), prices.now(),
                Map.of(), LocalDate.ofInstant(now.readAt(), ZoneOffset.UTC));
    }

    @Override
    public Calls calls(LocalDate first, LocalDate last, JobContext job) {
        return new Calls(first, last, List.of(), List.of());
    }

    @Override
    public AccessReport access() {
        return new AccessReport(held.get().tenant(), ME, Map.of());
    }

    @Override
    public int changedSince() {
        return 0;
    }

    @Override
    public Preview preview(LicensePlan plan, Decisions decisions) {
        return new Preview(plan, decisions, held.get().readAt(), List.of(), List.of());
    }

    @Override
    public Run run(Preview confirmed, int undoes, JobContext job) {
        throw new UnsupportedOperationException("runs nothing");
    }

    @Override
    public LicensePlan undo(Run run) {
        throw new UnsupportedOperationException("runs nothing");
    }

    @Override
    public LicensePlan again(Run run) {
        throw new UnsupportedOperationException("runs nothing");
    }

    @Override
    public List<Run> history() {
        return List.of();
    }

    @Override
    public Runnable onRunChanged(Consumer<Run> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() { }
}
