package app.seatkeeper.session;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.Feature;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.tenant.TenantException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;

/// What the session may do, and the way to more. Safe on every thread.
public interface Consents {

    /// Everything is granted: the demo tenant.
    Consents ALL = new Consents() {
        @Override
        public Granted granted() {
            return new Granted(EnumSet.allOf(Permission.class), false);
        }

        @Override
        public void need(Feature feature, JobContext job) {
            // nothing is missing
        }

        @Override
        public Optional<URI> adminLink() {
            return Optional.empty();
        }
    };

    /// What was granted so far.
    Granted granted();

    /// Makes sure that the permissions of a feature are there. Where they are missing, fetches them silently if
    /// somebody has consented already, else asks the person, saying why. Blocks meanwhile; call it from a job.
    ///
    /// @throws TenantException      [app.seatkeeper.tenant.Fault.ConsentNeeded] if they were not granted
    /// @throws InterruptedException if the job was cancelled
    void need(Feature feature, JobContext job) throws TenantException, InterruptedException;

    /// Where an administrator can consent for everybody, in the tenant's cloud; empty for the demo tenant.
    Optional<URI> adminLink();
}
