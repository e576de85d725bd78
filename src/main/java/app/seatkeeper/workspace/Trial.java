package app.seatkeeper.workspace;

import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Consents;
import app.seatkeeper.tenant.SignedIn;
import app.seatkeeper.tenant.TenantAccess;
import app.seatkeeper.tenant.TenantException;

/// Looks into a tenant without reading its people: whether the registration works, and what can be done with it.
public final class Trial {

    private Trial() {
    }

    /// Reads who is signed in to which tenant. `User.Read` is enough for it.
    ///
    /// @throws TenantException      if the tenant refused
    /// @throws InterruptedException if the job was cancelled
    public static AccessReport of(TenantAccess access, Consents consents, JobContext job)
            throws TenantException, InterruptedException {
        Tenant tenant = access.organization().tenant(job);
        SignedIn me = consents.granted().application() ? SnapshotLoader.NOBODY : access.organization().me(job);
        return new AccessReport(tenant, me, new Permits(consents).readiness(me.roles()));
    }
}
