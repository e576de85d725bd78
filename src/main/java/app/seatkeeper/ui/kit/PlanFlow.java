package app.seatkeeper.ui.kit;

import app.seatkeeper.planning.LicensePlan;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.workspace.Run;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// A plan on its way, as a part of another screen: previewed, confirmed, run and done. Used on the FX thread.
public interface PlanFlow {

    /// How far a plan has come.
    enum Stage {
        PREVIEW,
        RUNNING,
        ENDED
    }

    /// A step back above the title.
    record Crumb(String text, Runnable action) { }

    Parent view();

    /// Begins with a preview of the plan.
    ///
    /// @param crumbs where the plan comes from, outermost first; *Discard* leads to the last
    void show(LicensePlan plan, List<Crumb> crumbs);

    ReadOnlyObjectProperty<Stage> stageProperty();

    /// The preview that was confirmed; null before.
    ReadOnlyObjectProperty<@Nullable Preview> confirmedProperty();

    /// The run as it ended; null before.
    ReadOnlyObjectProperty<@Nullable Run> runProperty();
}
