package app.seatkeeper.workspace;

import app.seatkeeper.domain.usage.Period;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.Usage;
import app.seatkeeper.domain.usage.UsageReport;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.TenantException;
import java.util.Set;

/// What people use: read piece by piece, because Microsoft allows only so many readings, and kept until the workspace
/// is closed.
///
/// Safe on every thread. Methods that take a job block and throw [InterruptedException] if the job was cancelled.
public interface UsageDesk {

    /// The reports that tell when everybody was last active in each service; enough for every shorter period.
    Set<ReportKey> RECENCY = Set.of(
            ReportKey.of(UsageReport.ACTIVE_USERS, Period.D180), ReportKey.of(UsageReport.EMAIL_APPS, Period.D180),
            ReportKey.of(UsageReport.APPS, Period.D180), ReportKey.of(UsageReport.COPILOT, Period.D180));

    /// What was read so far.
    Usage now();

    /// Whether it can be read without asking anybody.
    boolean mayRead();

    /// Whether sign-ins can be read without asking anybody.
    boolean mayReadSignIns();

    /// Reads those of the reports that were not read yet. What the tenant does not give is missing afterwards, with
    /// the reason.
    ///
    /// @throws TenantException if nothing can be read at all, such as without network
    Usage read(Set<ReportKey> wanted, JobContext job) throws TenantException, InterruptedException;

    /// Asks for everything again that was read or refused; what has not changed is not sent again.
    ///
    /// @throws TenantException if nothing can be read at all
    Usage readAgain(JobContext job) throws TenantException, InterruptedException;

    /// Reads when everybody signed in last. What arrived before a failure stays.
    ///
    /// @throws TenantException if nothing can be read at all
    Usage readSignIns(JobContext job) throws TenantException, InterruptedException;

    /// Conceals names in Microsoft's reports, or shows them, and reads again what was read.
    ///
    /// @throws TenantException if that was not granted or not allowed
    Usage conceal(boolean names, JobContext job) throws TenantException, InterruptedException;

    /// Calls the listener, on any thread, whenever more was read.
    ///
    /// @return ends the subscription
    Runnable onChanged(Runnable listener);
}
