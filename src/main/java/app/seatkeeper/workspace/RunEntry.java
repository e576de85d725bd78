package app.seatkeeper.workspace;

import app.seatkeeper.domain.change.Step;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.tenant.Fault;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One user's line in the history.
///
/// @param before     the user as read right before the run, or as the preview showed where it was not read again
/// @param step       what was to be written
/// @param status     what became of it
/// @param done       how many of the step's writes were carried out
/// @param fault      why it failed; null where it did not
/// @param skipped    why it was skipped; null where it was not
/// @param requestIds Microsoft's ids of the requests, in order
/// @param at         when the line last changed
/// @param seen       what reading the user back has shown
public record RunEntry(
        User before,
        Step step,
        Status status,
        int done,
        @Nullable Fault fault,
        @Nullable Skipped skipped,
        List<String> requestIds,
        Instant at,
        Seen seen) {

    /// What became of one user's step.
    public enum Status {
        NOT_RUN,
        SENDING,
        DONE,
        PARTLY_DONE,
        SKIPPED,
        FAILED
    }

    /// Why a user was not written.
    public sealed interface Skipped {

        /// The user is no longer as the preview showed.
        ///
        /// @param now    the user as read when the run started
        /// @param fields what differs, in the words of the history: `licenses`, `plans`, `usageLocation`, `account`
        record Changed(User now, List<String> fields) implements Skipped {
            public Changed {
                fields = List.copyOf(fields);
            }
        }

        /// The user was deleted since the preview.
        record Deleted() implements Skipped { }

        /// The seats the step needs are taken by now.
        record NoSeat() implements Skipped { }
    }

    public RunEntry {
        requestIds = List.copyOf(requestIds);
    }

    RunEntry seen(Seen now) {
        return new RunEntry(before, step, status, done, fault, skipped, requestIds, at, now);
    }
}
