package app.seatkeeper.tenant;

import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.jobs.JobContext;
import org.jspecify.annotations.Nullable;

/// What people use, as Microsoft reports it, one to three days late.
///
/// Every method blocks; call it from a job. Each throws [TenantException] if the tenant refused or could not be
/// reached, and [InterruptedException] if the job was cancelled. Microsoft allows 14 requests in ten minutes for each
/// report and 40 for all together; a request beyond that waits its time and says so.
public interface UsageReports {

    /// Reads a report. Graph: `GET /v1.0/reports/{function}(period='{period}')`, which leads to an address of its own
    /// that is read without a token; for Copilot `GET /beta/reports/…`.
    ///
    /// @param known what was read of it before, handed back where nothing is newer; null for nothing
    ReportTable read(ReportKey key, @Nullable ReportTable known, JobContext job)
            throws TenantException, InterruptedException;

    /// Whether reports conceal names. Graph: `GET /v1.0/admin/reportSettings`, `displayConcealedNames`.
    boolean isConcealing(JobContext job) throws TenantException, InterruptedException;

    /// Conceals names in all reports, or shows them. Graph: `PATCH /v1.0/admin/reportSettings`.
    void conceal(boolean names, JobContext job) throws TenantException, InterruptedException;
}
