package app.seatkeeper.planning;

import app.seatkeeper.domain.change.Write;
import app.seatkeeper.domain.directory.User;
import java.util.List;

/// What was really written for one user, and how the user was before.
///
/// @param before the user as read right before the first write
/// @param done   the writes that were carried out, in order
public record Recorded(User before, List<Write> done) {

    public Recorded {
        done = List.copyOf(done);
    }
}
