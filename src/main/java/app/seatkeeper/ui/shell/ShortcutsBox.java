package app.seatkeeper.ui.shell;

import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Every shortcut of the window in one box. Key: F1.
final class ShortcutsBox extends VBox {

    private static final List<String> WINDOW = List.of(
            "shell.key.sections", "shell.key.regions", "shell.key.refresh", "shell.key.filter", "shell.key.back",
            "shell.key.close", "shell.key.tray", "shell.key.theme", "shell.key.help");
    private static final List<String> WORK = List.of(
            "shell.key.import", "shell.key.export", "shell.key.provenance", "shell.key.undo", "shell.key.assign",
            "shell.key.remove", "shell.key.replace", "shell.key.plans");
    private static final List<String> TABLE = List.of(
            "shell.key.move", "shell.key.tick", "shell.key.tickAll", "shell.key.open", "shell.key.copy");

    private final Texts texts;
    private final Button button = new Button();

    ShortcutsBox(Texts texts, Runnable close) {
        this.texts = texts;
        getStyleClass().add("dialog-box");
        setId("shortcuts");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setText(texts.of("shell.close"));
        button.setDefaultButton(true);
        button.setId("shortcuts-close");
        button.setOnAction(_ -> close.run());
        var columns = new GridPane(40, 0);
        columns.addRow(0, group("shell.keys.window", WINDOW), right());
        getChildren().addAll(label(texts.of("shell.keys"), "drawer-title"), columns, button);
    }

    /// Puts the focus on the one button.
    void focusAnswer() {
        button.requestFocus();
    }

    private VBox right() {
        return new VBox(16, group("shell.keys.work", WORK), group("shell.keys.table", TABLE));
    }

    /// A text has the keys and what they do, parted by `|`.
    private VBox group(String title, List<String> shortcuts) {
        var grid = new GridPane(16, 6);
        for (int i = 0; i < shortcuts.size(); i++) {
            String[] parts = texts.of(shortcuts.get(i)).split("\\|", 2);
            grid.addRow(i, label(parts[0], "key-cap"), new Label(parts[1]));
        }
        return new VBox(8, label(texts.of(title), "caption"), grid);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
