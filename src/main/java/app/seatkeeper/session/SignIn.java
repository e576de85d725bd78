package app.seatkeeper.session;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.TenantException;

/// Opens sessions.
@FunctionalInterface
public interface SignIn {

    /// Signs in. Blocks until the person has signed in; call it from a job.
    ///
    /// @param prompter talks with the person, now and whenever the session needs them again
    /// @throws TenantException      [app.seatkeeper.tenant.Fault.SignInFailed] if nobody could be signed in
    /// @throws InterruptedException if it was cancelled
    Session open(SignInRequest request, Prompter prompter, JobContext job)
            throws TenantException, InterruptedException;
}
