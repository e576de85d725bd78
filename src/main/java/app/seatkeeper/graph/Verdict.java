package app.seatkeeper.graph;

import app.seatkeeper.tenant.StepResult.WriteResult;

/// What became of one attempt at a write.
sealed interface Verdict {

    Task task();

    /// The write has ended, for better or worse.
    record Ended(Task task, WriteResult result) implements Verdict { }

    /// The write did not happen and is to be sent again after a while.
    record PutOff(Task task, Patience.Pause pause) implements Verdict { }

    /// The write did not happen and is to be sent again at once, because there is a better token.
    record Again(Task task) implements Verdict { }
}
