package app.seatkeeper.graph;

import app.seatkeeper.tenant.Fault;
import java.time.Duration;
import java.util.Optional;

/// What the application makes of an answer of Graph.
public final class Translation {

    private Translation() { }

    /// Reads an answer that is no success, and asks for five seconds of patience.
    public static Fault of(int status, String body) {
        return Faults.of(Envelope.original(status, body, ""), Optional.of(Duration.ofSeconds(5)));
    }
}
