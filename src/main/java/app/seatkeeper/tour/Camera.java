package app.seatkeeper.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes pictures of the window, light and dark, large and small.
final class Camera {

    /// The height of a window's own title bar, which a scene does not have.
    private static final int TITLE_BAR = 32;

    private static final List<Format> FORMATS = List.of(
            new Format(1024, 700, true), new Format(1024, 700, false),
            new Format(1440, 900, true), new Format(1440, 900, false));

    private final Stage stage;
    private final Path folder;
    private final Consumer<Boolean> dark;

    /// @param dark switches the window between the dark and the light theme
    Camera(Stage stage, Path folder, Consumer<Boolean> dark) {
        this.stage = stage;
        this.folder = folder;
        this.dark = dark;
    }

    private record Format(int width, int height, boolean dark) {
        String file(String name) {
            return name + "-" + (dark ? "dark" : "light") + "-" + width + "x" + height + ".png";
        }
    }

    /// Saves the window in every format and leaves it large and light.
    ///
    /// @return the name of the last file, large and light
    String take(String name) throws InterruptedException, IOException {
        for (Format format : FORMATS) {
            shape(format);
            save(FxThread.ask(this::snapshot), folder.resolve(format.file(name)));
        }
        return FORMATS.getLast().file(name);
    }

    /// Makes the window large and light, as the tour walks through it, and gives it the keyboard.
    void prepare() throws InterruptedException {
        FxThread.run(stage::requestFocus);
        shape(FORMATS.getLast());
    }

    private void shape(Format format) throws InterruptedException {
        FxThread.run(() -> {
            dark.accept(format.dark());
            Scene scene = stage.getScene();
            stage.setWidth(format.width() + stage.getWidth() - scene.getWidth());
            stage.setHeight(format.height() - TITLE_BAR + stage.getHeight() - scene.getHeight());
        });
        FxThread.pulses(6);
    }

    private WritableImage snapshot() {
        return stage.getScene().snapshot(null);
    }

    private static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height,
                PixelFormat.getIntArgbInstance(), IntBuffer.wrap(pixels), width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("Java cannot write PNG files");
        }
    }
}
