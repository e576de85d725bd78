package app.seatkeeper.domain.change;

import app.seatkeeper.domain.id.UserId;
import java.util.List;

/// One user's whole change: a few writes, as a rule one to three, sent in this order. After a write fails the rest is
/// not sent.
public record Step(UserId user, List<Write> writes) {

    /// @throws IllegalArgumentException if there is nothing to write
    public Step {
        writes = List.copyOf(writes);
        if (writes.isEmpty()) {
            throw new IllegalArgumentException("A step without a write for " + user);
        }
    }
}
