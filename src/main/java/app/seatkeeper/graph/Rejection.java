package app.seatkeeper.graph;

import app.seatkeeper.tenant.Original;
import java.time.Duration;
import java.util.Optional;

/// An answer other than success.
final class Rejection extends Exception {

    private final transient Original original;
    private final transient Optional<Duration> retryAfter;

    /// @param retryAfter how long the tenant asks to wait, if it says so readably
    Rejection(Original original, Optional<Duration> retryAfter) {
        super(original.status() + " " + original.code());
        this.original = original;
        this.retryAfter = retryAfter;
    }

    Original original() {
        return original;
    }

    int status() {
        return original.status();
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
