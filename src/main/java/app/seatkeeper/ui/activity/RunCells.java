package app.seatkeeper.ui.activity;

import app.seatkeeper.ui.kit.Badges;
import app.seatkeeper.ui.kit.Badges.Tone;
import app.seatkeeper.ui.kit.Texts;
import java.time.Instant;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the cells of the table of runs.
final class RunCells {

    private final ActivityViewModel model;
    private final Texts texts;

    RunCells(ActivityViewModel model) {
        this.model = model;
        this.texts = model.texts();
    }

    /// A cell that draws the whole row.
    static final class Drawn extends TableCell<RunRow, RunRow> {

        private final Function<RunRow, Node> drawing;

        Drawn(Function<RunRow, Node> drawing) {
            this.drawing = drawing;
        }

        @Override
        protected void updateItem(RunRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : drawing.apply(row));
        }
    }

    /// A cell with a number; zero is muted, anything else wears the style.
    TableCell<RunRow, Long> count(String style) {
        return new TableCell<>() {
            @Override
            protected void updateItem(Long value, boolean empty) {
                super.updateItem(value, empty);
                getStyleClass().removeAll("muted", "fg-danger");
                setText(empty || value == null ? null : texts.number(value));
                if (!empty && value != null) {
                    getStyleClass().add(value == 0 ? "muted" : style);
                }
            }
        };
    }

    Node time(RunRow row) {
        return label(texts.time(row.started()), "muted");
    }

    Node what(RunRow row) {
        var lines = new VBox(label(row.title(), row.state() == RunRow.State.UNDONE ? "muted" : "title"),
                label(row.origin(), "caption"));
        lines.getStyleClass().add("two-lines");
        return lines;
    }

    Node state(RunRow row) {
        return switch (row.state()) {
            case RUNNING -> outlined(badge("activity.state.running", Tone.ACCENT, Feather.ACTIVITY, row.percent()));
            case DONE -> badge("activity.state.done", Tone.SUCCESS, Feather.CHECK);
            case FAILED -> badge("activity.state.failed", Tone.DANGER, Feather.ALERT_CIRCLE, row.failed());
            case NOT_FINISHED -> badge("activity.state.notFinished", Tone.WARNING, Feather.ALERT_TRIANGLE, row.again());
            case UNDONE -> badge("activity.state.undone", Tone.NEUTRAL, Feather.ROTATE_CCW, time(row.undoneAt()));
        };
    }

    private String time(@Nullable Instant when) {
        return when == null ? "" : texts.time(when);
    }

    private Node badge(String key, Tone tone, Ikon icon, Object... values) {
        return Badges.badge(texts.of(key, values), tone, icon);
    }

    /// On the row that stands open the color of the badge alone would not show.
    private static Node outlined(Node badge) {
        badge.getStyleClass().add("outline");
        return badge;
    }

    Node ways(RunRow row) {
        var box = new HBox();
        box.getStyleClass().add("ways");
        if (row.again() > 0 && row.state() != RunRow.State.UNDONE) {
            var again = new Hyperlink(texts.of("activity.again", row.again()));
            again.setOnAction(_ -> model.runAgain(row));
            box.getChildren().add(again);
        }
        switch (row.state()) {
            case RUNNING -> box.getChildren().add(
                    button("activity.show", Feather.EYE, () -> model.detail().numberProperty().set(row.number())));
            case UNDONE -> box.getChildren().add(button("activity.redo", Feather.ROTATE_CW, () -> model.redo(row)));
            case DONE, FAILED, NOT_FINISHED -> box.getChildren().add(row.canUndo()
                    ? button("activity.undo", Feather.ROTATE_CCW, () -> model.undo(row))
                    : label(texts.of("activity.nothingToUndo"), "caption"));
        }
        return box;
    }

    private Button button(String key, Ikon icon, Runnable action) {
        var button = new Button(texts.of(key), new FontIcon(icon));
        button.getStyleClass().add("compact");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
