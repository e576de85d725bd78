package app.seatkeeper.tenant;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.jobs.JobContext;
import java.util.List;
import java.util.Map;

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

    /// The directory roles in use, and who holds each. Graph: `GET /v1.0/directoryRoles` and, for each,
    /// `/members`. Roles held through a group, and those that can only be activated, are not in it.
    Map<UserId, List<DirectoryRole>> roleHolders(JobContext job) throws TenantException, InterruptedException;
}
