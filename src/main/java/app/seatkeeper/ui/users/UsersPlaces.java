package app.seatkeeper.ui.users;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/// Where the list of people leads: to the drawer beside it and out of the screen.
interface UsersPlaces {

    void importCsv();

    void export();

    /// Opens the next person above or below while the drawer is open.
    ///
    /// @return whether the drawer is open
    boolean step(int by);

    void focusDrawer();

    /// Takes in the keys that hold in the list and in the drawer.
    void keys(EventHandler<KeyEvent> handler);

    /// Takes in the bar of filters once it is drawn, so that Esc can close its editor.
    void filters(FilterBar bar);
}
