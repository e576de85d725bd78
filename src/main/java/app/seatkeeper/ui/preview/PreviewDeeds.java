package app.seatkeeper.ui.preview;

import app.seatkeeper.ui.kit.Command;
import app.seatkeeper.ui.kit.PlanFlow.Crumb;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What the preview hands on to the screen around it.
interface PreviewDeeds {

    /// Runs what was confirmed.
    Command run();

    /// Leaves without writing anything.
    void discard();

    /// Asks who holds a directory role, and works the preview out again.
    void findHolders();

    /// Saves what the list shows.
    void export();

    /// Tells that the script is on the clipboard.
    void copied();

    /// Where the plan comes from, outermost first.
    ReadOnlyObjectProperty<List<Crumb>> crumbsProperty();
}
