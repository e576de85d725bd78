package app.seatkeeper.ui.bulk;

import app.seatkeeper.files.bulk.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the list of problems.
///
/// @param lines    the lines of the file that are concerned
/// @param field    the name of the column
/// @param values   what stands in the file
/// @param sentence what is wrong, or what is worth knowing
/// @param finding  what can be done about it; null where nothing need be
record ProblemLine(
        List<Integer> lines, String field, List<String> values, String sentence, @Nullable Finding finding) {

    ProblemLine {
        lines = List.copyOf(lines);
        values = List.copyOf(values);
    }

    boolean isFixed() {
        return finding != null && finding.isFixed();
    }
}
