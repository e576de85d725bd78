package app.seatkeeper.files.bulk;

import java.util.List;

/// What became of one user in a run, in words.
///
/// @param detail     why it was skipped, what failed or what was done in part; empty where all went well
/// @param before     licenses before the run, by name
/// @param after      licenses after it
/// @param requestIds Microsoft's ids of the requests
public record RowResult(
        RowStatus status, String detail, List<String> before, List<String> after, List<String> requestIds) {

    public RowResult {
        before = List.copyOf(before);
        after = List.copyOf(after);
        requestIds = List.copyOf(requestIds);
    }

    /// A row nothing was written for.
    public static RowResult notRun(String why) {
        return new RowResult(RowStatus.NOT_RUN, why, List.of(), List.of(), List.of());
    }
}
