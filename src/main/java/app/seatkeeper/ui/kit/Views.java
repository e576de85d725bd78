package app.seatkeeper.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads a screen: the FXML file sits beside its controller's class and carries its feature's name.
public final class Views {

    private final Texts texts;

    public Views(Texts texts) {
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    /// Loads `users.fxml` beside the controller's class and puts the given controller behind it.
    public Parent load(Object controller, String file) {
        var loader = new FXMLLoader(controller.getClass().getResource(file), texts.bundle());
        loader.setControllerFactory(_ -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load " + file, e);
        }
    }
}
