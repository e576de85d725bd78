package app.seatkeeper.ui.shell;

import app.seatkeeper.ui.kit.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks once before the tenant is forgotten while a run goes on, changes could still be undone or prices are in no
/// file: the window closes, or the person signs out.
final class ClosingBox extends VBox {

    private final Button stay;

    /// What leads away from the tenant; the texts differ.
    enum Leaving {
        CLOSE,
        SIGN_OUT
    }

    /// What the person can answer.
    record Answers(Runnable close, Runnable export, Runnable savePrices, Runnable stay) { }

    /// What would be lost.
    ///
    /// @param undoable how many users' changes could still be undone
    /// @param prices   whether prices were entered that no file holds
    record Losses(boolean running, long undoable, boolean prices) {

        boolean isNothing() {
            return !running && undoable == 0 && !prices;
        }

        private String title() {
            return running ? "shell.closing.running" : undoable > 0 ? "shell.closing.undoable" : "shell.closing.prices";
        }
    }

    ClosingBox(Texts texts, Leaving leaving, Losses losses, Answers answers) {
        getStyleClass().add("dialog-box");
        setId("closing");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefWidth(520);
        var title = new Label(texts.of(losses.title()));
        title.getStyleClass().add("drawer-title");
        getChildren().add(title);
        if (losses.running()) {
            getChildren().add(sentence(texts.of("shell.closing.stop." + leaving.name())));
        }
        if (losses.undoable() > 0) {
            getChildren().add(sentence(texts.of("shell.closing.forgets." + leaving.name(), losses.undoable())));
        }
        if (losses.prices()) {
            getChildren().add(sentence(texts.of("shell.closing.unsaved")));
        }
        stay = button(texts.of("shell.closing.stay"), "closing-stay", answers.stay());
        stay.setDefaultButton(true);
        var row = answers(texts, leaving, losses, answers);
        row.getChildren().add(stay);
        row.getStyleClass().add("dialog-buttons");
        getChildren().add(row);
    }

    private static HBox answers(Texts texts, Leaving leaving, Losses losses, Answers answers) {
        var row = new HBox(8, button(
                texts.of("shell.closing." + (losses.running() ? "stopAnd." : "yes.") + leaving.name()),
                "closing-close", answers.close()));
        if (losses.running() || losses.undoable() > 0) {
            row.getChildren().add(button(texts.of("shell.closing.export"), "closing-export", answers.export()));
        }
        if (losses.prices()) {
            row.getChildren().add(button(texts.of("shell.closing.savePrices"), "closing-prices", answers.savePrices()));
        }
        return row;
    }

    /// Puts the focus on the harmless answer.
    void focusAnswer() {
        stay.requestFocus();
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String text, String id, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
