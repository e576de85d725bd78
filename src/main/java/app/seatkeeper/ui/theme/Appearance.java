package app.seatkeeper.ui.theme;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The look a window has now. Switching it changes every scene that was dressed here.
public final class Appearance {

    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128};

    private final ReadOnlyObjectWrapper<Theme> theme;

    public Appearance(Theme first) {
        this.theme = new ReadOnlyObjectWrapper<>(this, "theme", first);
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public void show(Theme wanted) {
        theme.set(wanted);
    }

    public void toggle() {
        theme.set(theme.get().other());
    }

    /// Gives the scene the look of now and of every later switch.
    public void dress(Scene scene) {
        theme.subscribe(now -> now.dress(scene));
    }

    /// Gives the window the application's icon.
    public static void mark(Stage window) {
        for (int size : ICON_SIZES) {
            var picture = Appearance.class.getResource("icons/seatkeeper-" + size + ".png");
            if (picture != null) {
                window.getIcons().add(new Image(picture.toExternalForm()));
            }
        }
    }
}
