package app.seatkeeper.ui.shell;

import app.seatkeeper.ui.nav.Section;
import javafx.scene.Parent;

/// Something the content region shows.
///
/// @param tab     which entry of the navigation is marked meanwhile
/// @param section the screen itself
record Place(Tab tab, Section section) {

    Parent view() {
        return section.view();
    }

    /// The entries of the navigation, in their order: Ctrl+1 is the first.
    enum Tab {
        OVERVIEW,
        USERS,
        LICENSES,
        USAGE,
        REPORTS,
        ACTIVITY
    }
}
