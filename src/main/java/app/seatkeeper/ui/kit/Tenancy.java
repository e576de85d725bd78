package app.seatkeeper.ui.kit;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.Job;
import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.workspace.LoadListener;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.Seen;
import app.seatkeeper.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The open tenant as the screens share it: what was read so far, who is signed in, the runs. Used on the FX thread.
///
/// Screens listen to [#snapshotProperty()]; while the first load goes on they show [#arriving()].
public final class Tenancy {

    private final Workspace workspace;
    private final Background background;
    private final boolean readOnly;
    private final ReadOnlyObjectWrapper<@Nullable TenantSnapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Tenant> tenant = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SignedIn> me = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable JobHandle> loading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper expected = new ReadOnlyLongWrapper();
    private final ReadOnlyIntegerWrapper changedSince = new ReadOnlyIntegerWrapper();
    private final ObservableList<User> arriving = FXCollections.observableArrayList();
    private final ObservableList<User> arrivingShown = FXCollections.unmodifiableObservableList(arriving);
    private final ObservableList<Run> history = FXCollections.observableArrayList();
    private final ObservableList<Run> historyShown = FXCollections.unmodifiableObservableList(history);
    private final ObservableList<JobHandle> writing = FXCollections.observableArrayList();
    private final ObservableList<JobHandle> writingShown = FXCollections.unmodifiableObservableList(writing);
    private final Insights insights;
    private final Problem problem = new Problem();
    private final List<Consumer<Run>> runEnded = new ArrayList<>();

    public Tenancy(Workspace workspace, Background background) {
        this(workspace, background, false);
    }

    /// @param readOnly whether no change is to be offered
    public Tenancy(Workspace workspace, Background background, boolean readOnly) {
        this.workspace = workspace;
        this.background = background;
        this.readOnly = readOnly;
        this.insights = new Insights(workspace, background);
        workspace.onRunChanged(_ -> background.onFxThread(this::takeHistory));
    }

    /// Reads the whole tenant anew; does nothing while that is already going on.
    public void load() {
        if (loading.get() != null) {
            return;
        }
        problem.clear();
        arriving.clear();
        JobHandle handle = background.read("load", job -> workspace.load(new Arrivals(), job), this::loaded, fault -> {
            loading.set(null);
            problem.show(fault);
        });
        if (isGoingOn(handle)) {
            loading.set(handle);
        }
    }

    private void loaded(TenantSnapshot read) {
        loading.set(null);
        takeSnapshot(read);
        insights.loaded();
        arriving.clear();
    }

    private void takeSnapshot(TenantSnapshot read) {
        snapshot.set(read);
        tenant.set(read.tenant());
        changedSince.set(workspace.changedSince());
    }

    private void takeHistory() {
        history.setAll(workspace.history());
        changedSince.set(workspace.changedSince());
    }

    /// Runs a confirmed preview in the background and shows its result everywhere.
    ///
    /// @param undoes number of the run this one takes back, or 0
    public JobHandle run(Preview confirmed, int undoes) {
        JobHandle handle = background.write(
                confirmed.plan().title(), job -> workspace.run(confirmed, undoes, job), this::ended, fault -> {
                    takeResult();
                    problem.show(fault);
                });
        if (isGoingOn(handle)) {
            writing.add(handle);
        }
        return handle;
    }

    private static boolean isGoingOn(JobHandle handle) {
        return !handle.isEnded();
    }

    private void ended(Run run) {
        takeResult();
        runEnded.forEach(listener -> listener.accept(run));
        if (run.count(Seen.State.AWAITED) > 0) {
            background.read("look again", job -> workspace.lookAgain(run, job), _ -> takeResult(), problem::show);
        }
    }

    private void takeResult() {
        writing.removeIf(handle -> !isGoingOn(handle));
        takeSnapshot(workspace.snapshot());
        insights.renew();
        takeHistory();
    }

    /// Asks for what a feature wants, if it was not granted so far, and shows what came within reach by it.
    ///
    /// @param done told on the FX thread when it was granted
    public void unlock(Feature feature, Runnable done) {
        problem.clear();
        background.read("unlock", job -> workspace.unlock(feature, job), read -> {
            takeSnapshot(read);
            done.run();
        }, problem::show);
    }

    /// Fetches newer names of products and shows them everywhere.
    ///
    /// @param fetch gets them
    /// @param named calls products by them
    /// @param done  told on the FX thread when they are there
    public void rename(Job<?> fetch, UnaryOperator<TenantSnapshot> named, Runnable done) {
        problem.clear();
        background.read("names", job -> {
            fetch.run(job);
            return workspace.rename(named);
        }, read -> {
            takeSnapshot(read);
            insights.renew();
            done.run();
        }, problem::show);
    }

    /// Whether no change is offered in this session.
    public boolean isReadOnly() {
        return readOnly;
    }

    /// Calls the listener on the FX thread when a run has ended.
    public void onRunEnded(Consumer<Run> listener) {
        runEnded.add(listener);
    }

    public Workspace workspace() {
        return workspace;
    }

    /// The newest complete reading; null before the first has ended.
    public ReadOnlyObjectProperty<@Nullable TenantSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Tenant> tenantProperty() {
        return tenant.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable SignedIn> meProperty() {
        return me.getReadOnlyProperty();
    }

    /// The load that is going on; null while none is.
    public ReadOnlyObjectProperty<@Nullable JobHandle> loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Users expected by the load that is going on; 0 while nobody knows.
    public ReadOnlyLongProperty expectedProperty() {
        return expected.getReadOnlyProperty();
    }

    /// Users changed from here since the last whole load.
    public ReadOnlyIntegerProperty changedSinceProperty() {
        return changedSince.getReadOnlyProperty();
    }

    /// Users read so far by the load that is going on, in the order they arrived.
    public ObservableList<User> arriving() {
        return arrivingShown;
    }

    /// The runs of the session, newest first.
    public ObservableList<Run> history() {
        return historyShown;
    }

    /// The runs going on, as jobs to watch, pause and stop.
    public ObservableList<JobHandle> writing() {
        return writingShown;
    }

    /// What is known, put together: who has what, what they use, what it costs.
    public Insights insights() {
        return insights;
    }

    public Problem problem() {
        return problem;
    }

    private final class Arrivals implements LoadListener {

        @Override
        public void opened(Tenant opened, SignedIn person) {
            background.onFxThread(() -> {
                tenant.set(opened);
                me.set(person);
            });
        }

        @Override
        public void arrived(List<User> users, long total) {
            background.onFxThread(() -> {
                expected.set(total);
                arriving.addAll(users);
            });
        }
    }
}
