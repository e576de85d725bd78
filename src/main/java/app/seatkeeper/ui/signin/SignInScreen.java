package app.seatkeeper.ui.signin;

import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignIn;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Views;
import app.seatkeeper.ui.theme.Appearance;
import app.seatkeeper.ui.theme.Theme;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The sign-in screen: four ways in, what each asks for, and the promises.
public final class SignInScreen {

    /// What the demo tenant holds.
    ///
    /// @param name          of the organization
    /// @param people        users in it
    /// @param products      products it has bought
    /// @param subscriptions behind those products
    /// @param groups        groups that carry licenses
    public record Demo(String name, int people, int products, int subscriptions, int groups) { }

    private SignInScreen() { }

    /// @param appearance the look of the window, switched by a button of the screen
    /// @param opened     told on the FX thread when a session was opened; closes it one day
    public static Parent open(
            SignIn signIn, Background background, Views views, Demo demo, Appearance appearance,
            Consumer<Session> opened) {
        var model = new SignInViewModel(signIn, background, views.texts(), opened);
        var controller = new SignInController(model, demo, appearance::toggle);
        Parent view = views.load(controller, "sign-in.fxml");
        appearance.themeProperty().subscribe(theme -> controller.showTheme(theme == Theme.DARK));
        return view;
    }
}
