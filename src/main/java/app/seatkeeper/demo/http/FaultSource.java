package app.seatkeeper.demo.http;

import java.util.Optional;

/// Decides which requests go wrong. Asked once for every request, whether it came alone or inside a batch.
@FunctionalInterface
public interface FaultSource {

    /// What goes wrong with this request, if anything.
    Optional<Fault> next(String method, String path);
}
