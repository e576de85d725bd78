package app.seatkeeper.workspace;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.planning.Decisions;
import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.TenantException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// An open tenant and everything that can be done in it. Forgotten when it is closed.
///
/// Safe on every thread. Methods that take a job block and throw [TenantException] if the tenant refused or could
/// not be reached, and [InterruptedException] if the job was cancelled.
public interface Workspace extends AutoCloseable {

    /// Reads the whole tenant and keeps it as the newest snapshot.
    TenantSnapshot load(LoadListener listener, JobContext job) throws TenantException, InterruptedException;

    /// The newest snapshot, in which users changed by runs are already as they were read afterwards.
    ///
    /// @throws IllegalStateException before the first load
    TenantSnapshot snapshot();

    /// How many users were changed from here since the snapshot was loaded as a whole.
    int changedSince();

    /// Works out what a plan would do. Pure and fast; may still be called from a job for very long plans.
    Preview preview(LicensePlan plan, Decisions decisions);

    /// Runs a confirmed preview: reads users and seats again, writes what is unchanged, reads the result back.
    ///
    /// @param undoes number of the run this one takes back, or 0
    /// @return the run as it ended
    Run run(Preview confirmed, int undoes, JobContext job) throws TenantException, InterruptedException;

    /// Looks again, after half a minute and after two, at users of an ended run who did not read back as written.
    ///
    /// @return the run as it stands then
    Run lookAgain(Run run, JobContext job) throws TenantException, InterruptedException;

    /// Asks for what a feature wants, if it was not granted so far, and reads what came within reach by it: after
    /// [Feature#GROUPS] the names of groups, after [Feature#ROLE_HOLDERS] who holds a directory role. What people use
    /// is read by [#usage()] afterwards.
    ///
    /// @throws TenantException if it was not granted
    /// @return the newest snapshot, with what was read
    TenantSnapshot unlock(Feature feature, JobContext job) throws TenantException, InterruptedException;

    /// Calls products and plans by newer names. Changes nothing in the tenant.
    ///
    /// @param naming what gives them their names
    /// @throws IllegalStateException before the first load
    TenantSnapshot rename(UnaryOperator<TenantSnapshot> naming);

    /// What people use.
    UsageDesk usage();

    /// What licenses cost.
    PriceBook prices();

    /// Puts together everything that is known now. Takes a moment in a large tenant; call it from a job.
    ///
    /// @throws IllegalStateException before the first load
    Insight insight();

    /// Reads calls and meetings one by one; for applications alone.
    ///
    /// @param last the last day, itself included
    Calls calls(LocalDate first, LocalDate last, JobContext job) throws TenantException, InterruptedException;

    /// Who is signed in, and what they can do.
    ///
    /// @throws IllegalStateException before the first load
    AccessReport access();

    /// Those of the features a preview needs for which the signed-in account holds no role, as far as anybody can
    /// tell before it is tried.
    Set<Feature> withoutRole(Preview preview);

    /// The plan that takes a run back, computed from what was really done.
    LicensePlan undo(Run run);

    /// The plan that does again what failed or was not run.
    LicensePlan again(Run run);

    /// The runs of this session, newest first, as they stand.
    List<Run> history();

    /// Calls the listener, on any thread, whenever a run began, changed or ended. Changes may be combined.
    ///
    /// @return ends the subscription
    Runnable onRunChanged(Consumer<Run> listener);

    /// Forgets everything.
    @Override
    void close();
}
