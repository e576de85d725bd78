package app.seatkeeper.ui.bulk;

import app.seatkeeper.files.bulk.ImportNote;
import app.seatkeeper.files.bulk.ProblemKind;

/// What the list of problems is narrowed to.
sealed interface ProblemFilter {

    record All() implements ProblemFilter { }

    /// Those for which something is suggested.
    record Suggested() implements ProblemFilter { }

    record OfKind(ProblemKind kind) implements ProblemFilter { }

    /// What is only worth knowing.
    record Known(Class<? extends ImportNote> kind) implements ProblemFilter { }
}
