package app.seatkeeper.tenant;

import app.seatkeeper.domain.calls.CallRecord;
import app.seatkeeper.domain.calls.PhoneCall;
import app.seatkeeper.jobs.JobContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Calls and meetings one by one; for applications alone, never for a person who signed in.
///
/// Every method blocks; call it from a job. Each throws [TenantException] if the tenant refused or could not be
/// reached, and [InterruptedException] if the job was cancelled.
public interface CallLog {

    /// Calls and meetings that began in a time, at most 30 days ago.
    /// Graph: `GET /v1.0/communications/callRecords?$filter=startDateTime ge … and startDateTime lt …`.
    List<CallRecord> records(Instant from, Instant until, JobContext job)
            throws TenantException, InterruptedException;

    /// Telephone calls of both ways, at most 90 days.
    /// Graph: `GET /v1.0/communications/callRecords/getPstnCalls` and `…/getDirectRoutingCalls`.
    ///
    /// @param last the last day, itself included
    List<PhoneCall> phoneCalls(LocalDate first, LocalDate last, JobContext job)
            throws TenantException, InterruptedException;
}
