package app.seatkeeper.tenant;

import app.seatkeeper.domain.change.Step;
import java.util.Iterator;
import java.util.List;

/// Hands out the steps of a run, one by one, in the order in which they may begin.
@FunctionalInterface
public interface StepSource {

    /// What comes next.
    sealed interface Next {

        /// This step may begin now.
        record Ready(Step step) implements Next { }

        /// No step may begin before one of those in flight has ended. Never answered while none is in flight.
        record AfterAnother() implements Next { }

        /// There are no more steps.
        record Over() implements Next { }
    }

    /// Answers the next step. Never blocks; called by one thread at a time.
    Next next();

    /// A source in which no step depends on another.
    static StepSource of(List<Step> steps) {
        Iterator<Step> rest = List.copyOf(steps).iterator();
        return () -> rest.hasNext() ? new Next.Ready(rest.next()) : new Next.Over();
    }
}
