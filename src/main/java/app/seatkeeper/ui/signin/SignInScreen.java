package app.seatkeeper.ui.signin;

import app.seatkeeper.session.Credential;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.session.SignInMethod;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.RegistrationFields;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Appearance;
import app.seatkeeper.ui.theme.Theme;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The sign-in screen: four ways in, what each asks for, and the promises. Used on the FX thread.
public final class SignInScreen {

    private final SignInViewModel model;
    private final Parent view;

    /// What the demo tenant holds.
    ///
    /// @param name          of the organization
    /// @param people        users in it
    /// @param products      products it has bought
    /// @param subscriptions behind those products
    /// @param groups        groups that carry licenses
    public record Demo(String name, int people, int products, int subscriptions, int groups) { }

    /// Reads a certificate with its key from a file.
    @FunctionalInterface
    public interface CertificateReader {

        /// Blocks; called from a job.
        ///
        /// @param password of the file, empty where it has none; wiped afterwards
        /// @throws TenantException [app.seatkeeper.tenant.Fault.SignInFailed] if the file cannot be used
        Credential read(Path file, char[] password) throws TenantException;
    }

    /// What signing in needs.
    ///
    /// @param signIn       opens sessions
    /// @param certificates reads certificate files
    /// @param files        asks for a certificate file
    public record Means(SignIn signIn, CertificateReader certificates, FileDialogs files) { }

    /// What the screen needs of the window around it.
    ///
    /// @param demo       what the demo tenant holds
    /// @param fields     cloud, tenant and client id, with what was there before the person came
    /// @param stage      shows what a sign-in waits for; inside this screen while it is in the window
    /// @param appearance the look of the window, switched by a button of the screen
    /// @param setup      goes where a registration is made and tested
    /// @param opened     told when a session was opened; closes it one day
    public record Outside(
            Demo demo, RegistrationFields fields, StageScreen stage, Appearance appearance, Runnable setup,
            Consumer<Session> opened) { }

    private SignInScreen(Means means, Outside outside, Background background, Views views) {
        var credential = new CredentialFields(means.certificates());
        var around = new SignInViewModel.Around(outside.fields(), outside.stage().model(), outside.demo().name(),
                outside.setup(), outside.opened());
        model = new SignInViewModel(means.signIn(), around, credential, background, views.texts());
        var proof = views.load(new CredentialController(credential, means.files(), views.texts()), "credential.fxml");
        var controller = new SignInController(model, outside, proof,
                new SignInController.Deeds(outside.appearance()::toggle, Clipboards::copy), views.texts());
        view = views.load(controller, "sign-in.fxml");
        outside.appearance().themeProperty().subscribe(theme -> controller.showTheme(theme == Theme.DARK));
        view.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.leave();
            }
        });
    }

    public static SignInScreen open(Means means, Outside outside, Background background, Views views) {
        return new SignInScreen(means, outside, background, views);
    }

    public Parent view() {
        return view;
    }

    /// Begins to sign in, with what the fields say.
    public void begin(SignInMethod way) {
        model.choose(way.name());
        model.open().run();
    }

    /// Ends a sign-in that still goes on, and forgets secrets that were entered. Happens by itself when the screen
    /// leaves the window.
    public void leave() {
        model.leave();
    }
}
