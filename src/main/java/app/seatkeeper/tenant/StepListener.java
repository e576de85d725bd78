package app.seatkeeper.tenant;

import app.seatkeeper.domain.change.Step;

/// Learns what becomes of each step.
public interface StepListener {

    /// The first write of the step is about to be sent.
    void beginning(Step step);

    /// The step has ended; nothing more will be sent for it.
    void ended(Step step, StepResult result);
}
