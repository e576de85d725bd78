package app.seatkeeper.tenant;

import app.seatkeeper.jobs.JobContext;

/// Changes users and their licenses.
public interface Licensing {

    /// Applies each step, several at a time, at most one request in flight per user. Blocks until every step that
    /// was taken has been reported; call it from a job.
    ///
    /// A step that was taken from the source is sent without waiting for further ones. After the source answered
    /// that another step must end first, it is asked again when one has ended. Nothing is taken while the job is
    /// paused, and nothing more once it is stopping. The refusal of one step never ends the rest. What concerns the
    /// whole run (sign-in needed, offline for good) ends it: steps in flight are reported, the rest is not taken.
    ///
    /// @param listener told on any thread, one call at a time; told that a step has ended before the source is
    ///                 asked for a step that waited for it
    /// @throws TenantException      if the run cannot go on
    /// @throws InterruptedException if the job was cancelled
    void apply(StepSource steps, StepListener listener, JobContext job)
            throws TenantException, InterruptedException;
}
