package app.seatkeeper.demo.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// An access token as it was read: who shows it, and for how long it is good.
///
/// @param caller  who asks
/// @param issued  when it was made, in whole seconds, as tokens say it
/// @param expires when it ends
/// @param known   when this server first saw it, or made it
public record Pass(Caller caller, Instant issued, Instant expires, Instant known) {

    /// Nobody's, where none is asked for.
    static final Pass NOBODY = new Pass(new Caller("", "", Set.of(), Set.of(), true, false), Instant.EPOCH,
            Instant.MAX, Instant.EPOCH);

    /// Answers whether it is older than an event. Tokens say only the second in which they were made; within the
    /// second of the event, those that were seen before it are older.
    boolean isFromBefore(Instant event) {
        var second = event.truncatedTo(ChronoUnit.SECONDS);
        return issued.isBefore(second) || (issued.equals(second) && !known.isAfter(event));
    }
}
