package app.seatkeeper.session;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.TenantException;
import java.util.Set;

/// Opens sessions.
public interface SignIn {

    /// The ways that can be used now; the others are shown with the reason why not.
    Set<SignInMethod> available();

    /// Signs in. Blocks until the person has signed in; call it from a job.
    ///
    /// @throws TenantException      if the sign-in was refused
    /// @throws InterruptedException if it was cancelled
    Session open(SignInMethod method, JobContext job) throws TenantException, InterruptedException;
}
