package app.seatkeeper.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the window. What has the focus comes first: Ctrl+Z in a text field undoes the typing.
final class ShellKeys {

    private final Map<KeyCombination, Runnable> deeds = new LinkedHashMap<>();
    private final EventHandler<KeyEvent> listener = this::pressed;

    ShellKeys with(Runnable deed, KeyCode code, KeyCombination.Modifier... modifiers) {
        deeds.put(new KeyCodeCombination(code, modifiers), deed);
        return this;
    }

    ShellKeys withShortcut(Runnable deed, KeyCode code) {
        return with(deed, code, SHORTCUT_DOWN);
    }

    ShellKeys withShiftedShortcut(Runnable deed, KeyCode code) {
        return with(deed, code, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    ShellKeys withAlt(Runnable deed, KeyCode code) {
        return with(deed, code, ALT_DOWN);
    }

    /// Listens in whatever window the node stands.
    void listenAround(Node node) {
        node.sceneProperty().subscribe((before, now) -> {
            leave(before);
            enter(now);
        });
        enter(node.getScene());
    }

    private void leave(@Nullable Scene scene) {
        if (scene != null) {
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, listener);
        }
    }

    private void enter(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, listener);
        }
    }

    private void pressed(KeyEvent event) {
        deeds.entrySet().stream().filter(one -> one.getKey().match(event)).findFirst().ifPresent(one -> {
            event.consume();
            one.getValue().run();
        });
    }
}
