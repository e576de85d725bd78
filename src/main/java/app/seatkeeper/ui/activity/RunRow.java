package app.seatkeeper.ui.activity;

import app.seatkeeper.ui.kit.Undoings;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One run as the table shows it.
///
/// @param finished users that need no more work
/// @param failed   failed, wholly or in part
/// @param undoneAt when the run was taken back; null while it stands
/// @param undoneBy number of the run that took it back, or 0
/// @param again    users that failed or were not run
record RunRow(
        int number, Instant started, String title, String origin, long users, long finished, long done, long skipped,
        long failed, State state, boolean canUndo, @Nullable Instant undoneAt, int undoneBy, long again) {

    /// How a run stands.
    enum State {
        RUNNING,
        DONE,
        FAILED,
        NOT_FINISHED,
        UNDONE
    }

    static RunRow of(Run run, Undoings undoings) {
        long done = run.count(Status.DONE);
        long skipped = run.count(Status.SKIPPED);
        long failed = run.count(Status.FAILED) + run.count(Status.PARTLY_DONE);
        Run taker = undoings.undoneBy(run).orElse(null);
        return new RunRow(run.number(), run.started(), run.plan().title(), run.plan().origin(),
                run.entries().size(), done + skipped + failed, done, skipped, failed, state(run, taker, failed),
                undoings.canUndo(run), taker == null ? null : taker.ended(), taker == null ? 0 : taker.number(),
                run.isRunning() ? 0 : Undoings.leftOver(run));
    }

    private static State state(Run run, @Nullable Run taker, long failed) {
        if (run.isRunning()) {
            return State.RUNNING;
        }
        if (taker != null) {
            return State.UNDONE;
        }
        if (failed > 0) {
            return State.FAILED;
        }
        return run.count(Status.NOT_RUN) > 0 || run.broken() != null ? State.NOT_FINISHED : State.DONE;
    }

    /// Whole percent of the users that need no more work.
    int percent() {
        return users == 0 ? 0 : (int) (finished * 100 / users);
    }
}
