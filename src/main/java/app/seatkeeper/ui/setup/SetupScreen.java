package app.seatkeeper.ui.setup;

import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.SignInRequest;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.RegistrationFields;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.workspace.AccessReport;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// Helps a person to make an app registration, and tries it. Used on the FX thread.
public final class SetupScreen {

    private final SetupViewModel model;
    private final Parent view;

    /// Tries a registration.
    @FunctionalInterface
    public interface Trial {

        /// Signs in with the least permission, tells what would be possible, and signs out again. Blocks until the
        /// person has signed in; called from a job. What the sign-in waits for is shown by whoever implements this.
        ///
        /// @throws TenantException      [app.seatkeeper.tenant.Fault.SignInFailed] if nobody could be signed in
        /// @throws InterruptedException if it was cancelled
        AccessReport test(SignInRequest request, JobContext job) throws TenantException, InterruptedException;
    }

    /// What the screen needs of the window around it.
    ///
    /// @param fields  cloud, tenant and client id, shared with the sign-in screen
    /// @param trial   tries a registration
    /// @param report  shows what was found, given the page on which an administrator consents
    /// @param browser opens a page; may fail without a word, as every link can be copied
    /// @param back    goes back to the sign-in screen
    /// @param open    opens the tenant that was tried
    public record Outside(
            RegistrationFields fields, Trial trial, BiFunction<AccessReport, URI, Parent> report,
            Consumer<URI> browser, Runnable back, Consumer<SignInRequest> open) { }

    private SetupScreen(Outside outside, Background background, Views views) {
        model = new SetupViewModel(outside, background, views.texts());
        view = views.load(new SetupController(model, outside, Clipboards::copy, views.texts()), "setup.fxml");
        view.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.leave();
            }
        });
    }

    public static SetupScreen open(Outside outside, Background background, Views views) {
        return new SetupScreen(outside, background, views);
    }

    public Parent view() {
        return view;
    }
}
