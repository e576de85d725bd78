package app.seatkeeper.ui.access;

import app.seatkeeper.tenant.Feature;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.workspace.AccessReport;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Who is signed in to which tenant with which roles, and for each feature whether it can be used and what is missing.
/// Used on the FX thread.
public final class AccessScreen {

    private final AccessViewModel model;
    private final Parent view;

    private AccessScreen(Views views, @Nullable Consumer<Feature> askNow, String adminLink) {
        model = new AccessViewModel(views.texts(), askNow, adminLink);
        view = views.load(new AccessController(model, views.texts()), "access.fxml");
    }

    /// @param askNow    asks for the permissions of a feature; show a new report afterwards
    /// @param adminLink where an administrator consents for everybody; empty where there is none
    public static AccessScreen open(Views views, Consumer<Feature> askNow, String adminLink) {
        return new AccessScreen(views, askNow, adminLink);
    }

    /// One on which nothing can be asked for, because no session is open.
    public static AccessScreen toldOnly(Views views, String adminLink) {
        return new AccessScreen(views, null, adminLink);
    }

    /// Shows what is known now.
    public AccessScreen show(AccessReport report) {
        model.show(report);
        return this;
    }

    public Parent view() {
        return view;
    }
}
