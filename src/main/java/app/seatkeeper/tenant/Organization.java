package app.seatkeeper.tenant;

import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.jobs.JobContext;

/// The tenant itself and the person signed in to it.
///
/// Every method blocks; call it from a job. Each throws [TenantException] if the tenant refused or could not be
/// reached, and [InterruptedException] if the job was cancelled.
public interface Organization {

    /// Reads the tenant. Graph: `GET /v1.0/organization`.
    Tenant tenant(JobContext job) throws TenantException, InterruptedException;

    /// Reads who is signed in and which directory roles are active.
    /// Graph: `GET /v1.0/me` and `GET /v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole`.
    SignedIn me(JobContext job) throws TenantException, InterruptedException;
}
