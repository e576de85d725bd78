package app.seatkeeper.ui.usage;

import org.jspecify.annotations.Nullable;

/// Something to know before the table is read: what is missing, what goes on, what was changed from here.
///
/// @param action what can be done about it; empty for nothing
/// @param close  puts the notice away; null where it must stay
record Notice(
        Kind kind, String sentence, String action, Runnable deed, @Nullable Runnable close) {

    enum Kind {
        /// Reports are being read.
        READING,
        /// Something could not be read.
        FAILED,
        /// Something is not allowed or not offered.
        MISSING,
        /// Names are shown because of this session.
        SHOWN
    }
}
