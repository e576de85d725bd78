package app.seatkeeper.ui.preview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The cells of the list of those who were not simply done.
final class ResultCells {

    private ResultCells() { }

    /// Name over sign-in name.
    static final class Who extends TableCell<ResultWords.Line, ResultWords.Line> {

        private final Label name = new Label();
        private final Label signInName = new Label();
        private final VBox both = new VBox(name, signInName);

        Who() {
            signInName.getStyleClass().add("caption");
            both.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(ResultWords.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : both);
            name.setText(line == null ? "" : line.name());
            signInName.setText(line == null ? "" : line.signInName());
        }
    }

    /// What became of the user, as a badge.
    static final class State extends TableCell<ResultWords.Line, ResultWords.Line> {

        private final FontIcon icon = new FontIcon(Feather.X_CIRCLE);
        private final Label badge = new Label("", icon);

        State() {
            badge.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(ResultWords.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            badge.setText(line.word());
            badge.getStyleClass().setAll("badge");
            switch (line.status()) {
                case FAILED -> look(Feather.X_CIRCLE, "danger");
                case PARTLY_DONE, SENDING -> look(Feather.ALERT_TRIANGLE, "warning");
                case SKIPPED -> look(Feather.MINUS_CIRCLE, "warning");
                case NOT_RUN, DONE -> icon.setIconCode(Feather.CLOCK);
            }
            setGraphic(badge);
        }

        private void look(Feather picture, String style) {
            icon.setIconCode(picture);
            badge.getStyleClass().add(style);
        }
    }

    /// Why, in a sentence; what Microsoft said to the letter stands in the tooltip.
    static final class Why extends TableCell<ResultWords.Line, String> {

        private final String said;
        private final Tooltip whole = new Tooltip();

        Why(String said) {
            this.said = said;
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            var line = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : sentence);
            if (empty || line == null || line.details().isEmpty()) {
                setTooltip(null);
                return;
            }
            whole.setText(said + "\n" + line.details());
            setTooltip(whole);
        }
    }
}
