package app.seatkeeper.ui.kit;

import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry.Status;
import java.util.List;
import java.util.Optional;

/// Which runs of the session take which others back, and so what can still be undone.
///
/// @param history the runs of the session, newest first
public record Undoings(List<Run> history) {

    public Undoings {
        history = List.copyOf(history);
    }

    /// The run that took this one back, unless it was taken back itself.
    public Optional<Run> undoneBy(Run run) {
        return history.stream()
                .filter(other -> other.undoes() == run.number() && !other.isRunning() && changedAnything(other))
                .filter(other -> undoneBy(other).isEmpty())
                .findFirst();
    }

    /// Whether the run has ended, changed somebody, and still stands.
    public boolean canUndo(Run run) {
        return !run.isRunning() && changedAnything(run) && undoneBy(run).isEmpty();
    }

    /// Whether something is left to run again: it failed, was done in part or was not run.
    public static boolean canRunAgain(Run run) {
        return !run.isRunning() && leftOver(run) > 0;
    }

    /// How many users failed, were done in part or were not run.
    public static long leftOver(Run run) {
        return run.count(Status.FAILED) + run.count(Status.PARTLY_DONE) + run.count(Status.NOT_RUN);
    }

    /// The newest run that can be undone and is not itself an undo.
    public Optional<Run> last() {
        return history.stream().filter(run -> run.undoes() == 0 && canUndo(run)).findFirst();
    }

    private static boolean changedAnything(Run run) {
        return run.entries().stream().anyMatch(entry -> entry.done() > 0);
    }
}
