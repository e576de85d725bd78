package app.seatkeeper.workspace;

import java.util.List;

/// What reading a user back has shown after a write.
///
/// @param fields what differs from what was written, in the words of the history; empty where nothing does
public record Seen(State state, List<String> fields) {

    public static final Seen NOT = new Seen(State.NOT, List.of());

    /// How far the check has come.
    public enum State {
        /// Nothing was written, or it was not read back.
        NOT,
        /// It is as it was written.
        AS_WRITTEN,
        /// It is not as written yet; replication takes its time, so it is looked at again.
        AWAITED,
        /// It is not as written after the last look either.
        OTHERWISE
    }

    public Seen {
        fields = List.copyOf(fields);
    }
}
