package app.seatkeeper.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The two looks of the application. What the style classes mean stands at the top of `seatkeeper.css`.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), ColorScheme.LIGHT),
    DARK(new PrimerDark().getUserAgentStylesheet(), ColorScheme.DARK);

    private static final String STYLES = resource("seatkeeper.css");

    private final String base;
    private final ColorScheme scheme;

    Theme(String base, ColorScheme scheme) {
        this.base = base;
        this.scheme = scheme;
    }

    /// Gives the scene this look. Popups and every other scene of the application take its colors too.
    public void dress(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(base);
        scene.getPreferences().setColorScheme(scheme);
        if (!scene.getStylesheets().contains(STYLES)) {
            scene.getStylesheets().addFirst(STYLES);
        }
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Whether the person asked the system for less motion, so that nothing slides or fades.
    public static boolean isMotionReduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    /// Loaded once, when the first scene is dressed.
    private static final class Fonts {

        static {
            Font.loadFont(resource("fonts/Roboto-Regular.ttf"), 13);
            Font.loadFont(resource("fonts/Roboto-Bold.ttf"), 13);
        }

        static void load() {
            // the class is initialized by this call
        }
    }
}
