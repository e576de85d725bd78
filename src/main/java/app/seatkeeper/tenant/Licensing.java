package app.seatkeeper.tenant;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.jobs.JobContext;
import java.util.stream.Stream;

/// Changes users and their licenses.
public interface Licensing {

    /// Applies each step, several at a time, at most one request in flight per user. Blocks until every step taken
    /// from the stream has been reported; call it from a job.
    ///
    /// Steps are taken from the stream in its order, one by one, and only while the job is neither paused nor
    /// stopping; a step whose predecessors must have ended first can make the stream wait. A refusal of one step
    /// never ends the rest. Faults that concern the whole run (sign-in needed, offline for good) end it: the steps
    /// not yet begun are never taken from the stream.
    ///
    /// @param listener told on any thread, one call at a time
    /// @throws TenantException      if the run cannot go on
    /// @throws InterruptedException if the job was cancelled
    void apply(Stream<Step> steps, StepListener listener, JobContext job)
            throws TenantException, InterruptedException;
}
