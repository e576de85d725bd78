package app.seatkeeper.ui.nav;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/// A screen as the shell sees it: what it shows and what the keys of the window do there. Used on the FX thread.
public interface Section {

    Parent view();

    /// Puts the cursor into the filter field, if there is one. Key: Ctrl+F.
    default void focusFilter() { }

    /// Saves what is shown, as it is filtered and sorted. Key: Ctrl+E.
    default void export() { }

    /// Closes the topmost thing that is open: popover, drawer, selection, in this order. Key: Esc.
    ///
    /// @return whether there was anything to close
    default boolean closeTopmost() {
        return false;
    }

    /// What F6 visits one after the other, for example the list and, while it is open, the drawer.
    default List<Node> regions() {
        return List.of(view());
    }
}
