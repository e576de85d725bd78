package app.seatkeeper.ui.bulk;

import static java.util.stream.Collectors.joining;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The plain cells of the list of problems.
final class ProblemCells {

    private ProblemCells() { }

    /// A row that is drawn quieter once its problem is fixed.
    static final class Row extends TableRow<ProblemLine> {

        private static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");

        @Override
        protected void updateItem(@Nullable ProblemLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(FIXED, line != null && line.isFixed());
        }
    }

    /// The lines of the file, one below the other.
    static final class Lines extends TableCell<ProblemLine, ProblemLine> {
        @Override
        protected void updateItem(@Nullable ProblemLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null
                    : line.lines().stream().limit(2).map(String::valueOf).collect(joining("\n")));
        }
    }

    /// What stands in the file, to the letter.
    static final class Values extends TableCell<ProblemLine, ProblemLine> {

        private final Tooltip whole = new Tooltip();

        Values() {
            getStyleClass().add("mono");
        }

        @Override
        protected void updateItem(@Nullable ProblemLine line, boolean empty) {
            super.updateItem(line, empty);
            String text = empty || line == null ? "" : line.values().stream().limit(2).collect(joining("\n"));
            setText(text);
            whole.setText(line == null ? "" : String.join("\n", line.values()));
            setTooltip(text.isEmpty() ? null : whole);
        }
    }

    /// What is wrong; in the small window what stands in the file is above it.
    static final class Sentence extends TableCell<ProblemLine, ProblemLine> {

        private final ObservableValue<Boolean> narrow;
        private final Label value = new Label();
        private final Label words = new Label();
        private final VBox both = new VBox(value, words);
        private final Tooltip whole = new Tooltip();

        Sentence(ObservableValue<Boolean> narrow) {
            this.narrow = narrow;
            value.getStyleClass().add("mono");
            both.setAlignment(Pos.CENTER_LEFT);
            setWrapText(true);
            narrow.subscribe(_ -> show());
        }

        @Override
        protected void updateItem(@Nullable ProblemLine line, boolean empty) {
            super.updateItem(line, empty);
            show();
        }

        private void show() {
            ProblemLine line = getItem();
            if (isEmpty() || line == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            boolean small = narrow.getValue() && !line.values().isEmpty();
            setText(small ? null : line.sentence());
            value.setText(String.join(", ", line.values()));
            words.setText(line.sentence());
            setGraphic(small ? both : null);
            whole.setText(line.sentence());
            setTooltip(whole);
        }
    }
}
