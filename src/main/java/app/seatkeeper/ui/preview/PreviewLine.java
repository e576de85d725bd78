package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.planning.PreviewRow.Verdict;

/// One line of the preview's list.
sealed interface PreviewLine {

    /// Which group the line heads or belongs to.
    Verdict verdict();

    /// Whether the other line stands for the same group or person, perhaps after other decisions.
    default boolean isSameAs(PreviewLine other) {
        return switch (this) {
            case Group group -> other instanceof Group them && them.verdict() == group.verdict();
            case Person(var row) -> other instanceof Person(var them) && them.user().id().equals(row.user().id());
        };
    }

    /// The head of a group.
    ///
    /// @param folded whether its people are hidden
    record Group(GroupFacts facts, boolean folded) implements PreviewLine {
        @Override
        public Verdict verdict() {
            return facts.verdict();
        }
    }

    /// One person.
    record Person(PreviewRow row) implements PreviewLine {
        @Override
        public Verdict verdict() {
            return row.verdict();
        }
    }
}
