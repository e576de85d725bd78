package app.seatkeeper.jobs;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a job is doing, at the instant it was asked.
///
/// @param done     units finished so far
/// @param total    units expected, or 0 while nobody knows
/// @param phase    what it is doing
/// @param waiting  why it stands still, or null while it works
/// @param waitEnds when the wait is over, or null while it works
/// @param elapsed  time since it started, pauses included
public record JobState(
        long done,
        long total,
        Phase phase,
        @Nullable WaitReason waiting,
        @Nullable Instant waitEnds,
        Duration elapsed) {

    /// Where a job is in its life.
    public enum Phase {
        RUNNING,
        PAUSED,
        STOPPING,
        ENDED
    }
}
