package app.seatkeeper.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Carries out what was chosen from a menu once the menu has gone: a panel that opened before would be closed again
/// with it.
public final class AfterMenu {

    private final Deque<Runnable> chosen = new ArrayDeque<>();

    public AfterMenu(ContextMenu menu) {
        menu.setOnHidden(_ -> {
            while (!chosen.isEmpty()) {
                chosen.remove().run();
            }
        });
    }

    /// Carries the action out when the item was chosen.
    public void on(MenuItem item, Runnable action) {
        item.setOnAction(_ -> chosen.add(action));
    }
}
