package app.seatkeeper.files.bulk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A problem and what the person took instead, if anything.
///
/// @param used null while the problem is open
public record Finding(ImportProblem problem, @Nullable Fix used) {

    public boolean isFixed() {
        return used != null;
    }

    public Optional<Fix> fix() {
        return Optional.ofNullable(used);
    }

    /// The first line concerned, by which findings are ordered.
    int line() {
        return problem.lines().getFirst();
    }
}
