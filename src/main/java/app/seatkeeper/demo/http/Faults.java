package app.seatkeeper.demo.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The faults that were ordered, and how many requests of each kind have come.
public final class Faults implements FaultSource {

    private final List<Fault> faults = new ArrayList<>();
    private final List<AtomicInteger> counts = new ArrayList<>();

    /// Reads the lines of a fault file; empty ones and those that begin with `#` are left out.
    ///
    /// @throws IllegalArgumentException if a line cannot be read
    public Faults(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                faults.add(Fault.of(line));
                counts.add(new AtomicInteger());
            }
        }
    }

    /// Counts a request under every kind that it is of, and answers the first fault that hits it.
    @Override
    public Optional<Fault> next(String method, String path) {
        Optional<Fault> hit = Optional.empty();
        for (int i = 0; i < faults.size(); i++) {
            var fault = faults.get(i);
            if (fault.matches(method, path) && fault.hits(counts.get(i).incrementAndGet()) && hit.isEmpty()) {
                hit = Optional.of(fault);
            }
        }
        return hit;
    }
}
