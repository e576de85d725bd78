package app.seatkeeper.ui.kit;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.jobs.Job;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.workspace.Insight;
import app.seatkeeper.workspace.UsageDesk;
import app.seatkeeper.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is known of the tenant put together, kept up to date in the background: after every load and run, whenever
/// more about use was read, and whenever a price was entered. Used on the FX thread.
public final class Insights {

    private static final Set<ReportKey> FIRST = first();

    private final Workspace workspace;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Insight> insight = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper reading = new ReadOnlyIntegerWrapper();
    private final Problem problem = new Problem();
    private final List<JobHandle> running = new ArrayList<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicBoolean outdated = new AtomicBoolean();

    Insights(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        workspace.usage().onChanged(() -> background.onFxThread(this::renew));
        workspace.prices().onChanged(() -> background.onFxThread(this::renew));
    }

    private static Set<ReportKey> first() {
        Set<ReportKey> first = new HashSet<>(UsageDesk.RECENCY);
        first.add(ReportKey.of(UsageReport.SERVICE_USER_COUNTS, Period.D30));
        first.add(ReportKey.of(UsageReport.ACTIVATIONS, Period.D180));
        return Set.copyOf(first);
    }

    /// The newest; null before the first load has ended.
    public ReadOnlyObjectProperty<@Nullable Insight> insightProperty() {
        return insight.getReadOnlyProperty();
    }

    /// How many readings of reports or sign-ins are going on.
    public ReadOnlyIntegerProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// The readings that are going on, for looking at how long they have to wait.
    public List<JobHandle> running() {
        return List.copyOf(running);
    }

    /// What went wrong with the last reading as a whole.
    public Problem problem() {
        return problem;
    }

    /// The tenant was read, for the first time or again.
    void loaded() {
        begun.set(true);
        renew();
        if (workspace.usage().mayRead()) {
            reading("usage", this::readUsage);
        }
        if (workspace.usage().mayReadSignIns()) {
            reading("sign-ins", workspace.usage()::readSignIns);
        }
    }

    /// Reads reports that are not there yet, if that is allowed without asking anybody.
    public void want(Set<ReportKey> reports) {
        boolean all = workspace.usage().now().tables().keySet().containsAll(reports);
        if (!all && workspace.usage().mayRead()) {
            reading("usage", job -> workspace.usage().read(reports, job));
        }
    }

    /// Asks for the permission to read what people use, then reads it.
    public void showUsage() {
        reading("usage", job -> {
            workspace.unlock(Feature.USAGE_REPORTS, job);
            return readUsage(job);
        });
    }

    /// Asks again for what was read or refused before, and reads what every screen needs where nobody has yet.
    private Usage readUsage(JobContext job) throws TenantException, InterruptedException {
        workspace.usage().readAgain(job);
        return workspace.usage().read(FIRST, job);
    }

    /// Asks for the permission to read sign-ins, then reads them.
    public void showSignIns() {
        reading("sign-ins", job -> {
            workspace.unlock(Feature.SIGN_IN_DATA, job);
            return workspace.usage().readSignIns(job);
        });
    }

    /// Conceals names in Microsoft's reports, or shows them; asks for the permission first.
    public void conceal(boolean names) {
        reading("usage", job -> workspace.usage().conceal(names, job));
    }

    private void reading(String title, Job<?> work) {
        problem.clear();
        JobHandle handle = background.read(title, work, _ -> count(), fault -> {
            count();
            problem.show(fault);
        });
        running.add(handle);
        count();
    }

    private void count() {
        running.removeIf(JobHandle::isEnded);
        reading.set(running.size());
    }

    /// Ends every reading that is going on; what has arrived stays.
    public void stopReading() {
        running.forEach(JobHandle::cancel);
        running.clear();
        count();
    }

    /// Puts everything together anew; what changes meanwhile is put together afterwards.
    void renew() {
        outdated.set(true);
        if (!begun.get() || !working.compareAndSet(false, true)) {
            return;
        }
        outdated.set(false);
        background.read("insight", _ -> workspace.insight(), this::take, fault -> {
            working.set(false);
            problem.show(fault);
        });
    }

    private void take(Insight fresh) {
        working.set(false);
        insight.set(fresh);
        if (outdated.get()) {
            renew();
        }
    }
}
