package app.seatkeeper.ui.overview;

import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.nav.Navigator;
import app.seatkeeper.ui.nav.Section;
import java.time.Clock;
import javafx.scene.Parent;

/// What the tenant has bought, uses and pays for at a glance. The door of this room.
public final class OverviewScreen implements Section {

    private final Parent view;

    private OverviewScreen(OverviewViewModel model, Views views) {
        view = views.load(new OverviewController(model), "overview.fxml");
    }

    /// @param clock from which dates are near or far
    public static OverviewScreen open(
            Tenancy tenancy, Navigator navigator, Background background, Views views, Clock clock) {
        return new OverviewScreen(
                new OverviewViewModel(tenancy, background, navigator, views.texts(), clock), views);
    }

    @Override
    public Parent view() {
        return view;
    }
}
