package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.planning.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found in one row, looked at alone.
sealed interface RowState {

    record Empty() implements RowState { }

    /// The names of the columns once more, as where two files were put together.
    record Header() implements RowState { }

    /// An earlier run has ended this row.
    record Finished(RowStatus status) implements RowState { }

    /// A row with something to do; it is ready when it has no problems.
    ///
    /// @param user   null where nobody or nobody certain was found
    /// @param action null where the row names none that is known
    record Checked(
            @Nullable UserId user, @Nullable ImportAction action, List<Change> changes, List<ImportProblem> problems)
            implements RowState {
        public Checked {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
        }
    }

    /// Whether somebody asks for something here.
    default boolean isRow() {
        return !(this instanceof Empty || this instanceof Header);
    }

    /// The user of a row without problems, else null.
    default @Nullable UserId readyUser() {
        return this instanceof Checked checked && checked.problems().isEmpty() ? checked.user() : null;
    }
}
