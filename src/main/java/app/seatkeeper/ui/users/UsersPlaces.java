package app.seatkeeper.ui.users;

/// Where the list of people leads: to the drawer beside it and out of the screen.
interface UsersPlaces {

    void importCsv();

    void export();

    /// Opens the next person above or below while the drawer is open.
    ///
    /// @return whether the drawer is open
    boolean step(int by);

    void focusDrawer();

    /// Takes in the bar of filters once it is drawn, so that Esc can close its editor.
    void filters(FilterBar bar);
}
