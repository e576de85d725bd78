package app.seatkeeper.ui.shell;

import app.seatkeeper.ui.kit.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks once before the tenant is forgotten while a run goes on or changes could still be undone: the window closes, or
/// the person signs out.
final class ClosingBox extends VBox {

    private final Button stay;

    /// What leads away from the tenant; the texts differ.
    enum Leaving {
        CLOSE,
        SIGN_OUT
    }

    /// What the person can answer.
    record Answers(Runnable close, Runnable export, Runnable stay) { }

    ClosingBox(Texts texts, Leaving leaving, boolean running, long undoable, Answers answers) {
        getStyleClass().add("dialog-box");
        setId("closing");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefWidth(520);
        var title = new Label(texts.of(running ? "shell.closing.running" : "shell.closing.undoable"));
        title.getStyleClass().add("drawer-title");
        getChildren().add(title);
        if (running) {
            getChildren().add(sentence(texts.of("shell.closing.stop." + leaving.name())));
        }
        if (undoable > 0) {
            getChildren().add(sentence(texts.of("shell.closing.forgets." + leaving.name(), undoable)));
        }
        stay = button(texts.of("shell.closing.stay"), "closing-stay", answers.stay());
        stay.setDefaultButton(true);
        var row = new HBox(8,
                button(texts.of("shell.closing." + (running ? "stopAnd." : "yes.") + leaving.name()),
                        "closing-close", answers.close()),
                button(texts.of("shell.closing.export"), "closing-export", answers.export()), stay);
        row.getStyleClass().add("dialog-buttons");
        getChildren().add(row);
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
