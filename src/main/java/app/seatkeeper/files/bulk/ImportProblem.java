package app.seatkeeper.files.bulk;

import java.util.List;
import java.util.Optional;

/// Something in a file that keeps rows from being run, with what can be done about it.
///
/// @param lines    the lines of the file that are concerned
/// @param field    the name of the column as the file writes it; empty where the whole line is meant
/// @param values   what stands in the file, one value per line
/// @param fixes    what can be taken instead, best first
/// @param proposed whether the first of them is near enough to be taken together with others
public record ImportProblem(
        Spot spot, List<Integer> lines, String field, List<String> values, Cause cause, List<Fix> fixes,
        boolean proposed) {

    public ImportProblem {
        lines = List.copyOf(lines);
        values = List.copyOf(values);
        fixes = List.copyOf(fixes);
    }

    public ProblemKind kind() {
        return cause.kind();
    }

    /// What is most likely meant, where one thing stands out.
    public Optional<Fix> proposal() {
        return proposed ? Optional.of(fixes.getFirst()) : Optional.empty();
    }
}
