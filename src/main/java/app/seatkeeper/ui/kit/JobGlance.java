package app.seatkeeper.ui.kit;

import app.seatkeeper.jobs.JobHandle;
import app.seatkeeper.jobs.JobState;
import app.seatkeeper.jobs.WaitReason;
import app.seatkeeper.workspace.Run;
import app.seatkeeper.workspace.RunEntry;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A job that writes as it looked at one instant, rounded to what a person reads.
///
/// @param title    what it does
/// @param done     users changed so far
/// @param skipped  users left alone because something changed since the preview
/// @param failed   users whose change failed, wholly or in part
/// @param finished users that need no more work
/// @param total    users of the run, 0 while nobody knows
/// @param phase    where the job is in its life
/// @param waiting  why it stands still, or null while it works
/// @param pause    what is left of the wait, in whole seconds
/// @param left     time left as far as the pace so far tells; zero while nobody knows
public record JobGlance(
        String title, long done, long skipped, long failed, long finished, long total, JobState.Phase phase,
        @Nullable WaitReason waiting, Duration pause, Duration left) {

    /// Shown while nothing runs.
    public static final JobGlance NONE =
            new JobGlance("", 0, 0, 0, 0, 0, JobState.Phase.ENDED, null, Duration.ZERO, Duration.ZERO);

    /// @param run the run behind the job; null while it has not begun
    public static JobGlance of(JobHandle job, @Nullable Run run, Instant now) {
        JobState state = job.state();
        long skipped = run == null ? 0 : run.count(RunEntry.Status.SKIPPED);
        long failed = run == null ? 0 : run.count(RunEntry.Status.FAILED) + run.count(RunEntry.Status.PARTLY_DONE);
        long done = run == null ? state.done() : run.count(RunEntry.Status.DONE);
        long finished = Math.max(state.done(), done + skipped + failed);
        long total = run == null ? state.total() : run.entries().size();
        Instant ends = state.waitEnds();
        Duration wait = ends == null || ends.isBefore(now) ? Duration.ZERO : upToSeconds(Duration.between(now, ends));
        return new JobGlance(job.title(), done, skipped, failed, finished, total, state.phase(), state.waiting(), wait,
                left(finished, total, state.elapsed()));
    }

    private static Duration left(long finished, long total, Duration elapsed) {
        if (finished == 0 || total <= finished) {
            return Duration.ZERO;
        }
        long seconds = elapsed.toMillis() * (total - finished) / finished / 1000 + 1;
        long step = seconds > 120 ? 60 : seconds > 20 ? 10 : 5;
        return Duration.ofSeconds((seconds + step - 1) / step * step);
    }

    private static Duration upToSeconds(Duration length) {
        return Duration.ofSeconds((length.toMillis() + 999) / 1000);
    }

    public long toGo() {
        return Math.max(0, total - finished);
    }

    public boolean isPaused() {
        return phase == JobState.Phase.PAUSED;
    }

    public boolean isStopping() {
        return phase == JobState.Phase.STOPPING;
    }

    /// Share of the run that is finished, 0 to 1.
    public double share() {
        return total == 0 ? 0 : (double) finished / total;
    }
}
