package app.seatkeeper.boot;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.tour.Tour;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.theme.Appearance;
import app.seatkeeper.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window, from its opening to its close.
public final class SeatkeeperApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(SeatkeeperApp.class);
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 868;
    private static final int LEAST_WIDTH = 900;
    private static final int LEAST_HEIGHT = 600;

    private static volatile @Nullable LaunchOptions launched;

    private @Nullable Wiring wiring;
    private static volatile int result;

    /// Opens the window and returns when it has closed.
    ///
    /// @return 0, or 1 if a tour failed
    static int open(LaunchOptions options) {
        launched = options;
        launch(SeatkeeperApp.class);
        return result;
    }

    @Override
    public void start(Stage stage) {
        UncaughtErrors.install();
        LaunchOptions options = Optional.ofNullable(launched).orElseThrow();
        var parts = new Wiring(options, stage, page -> getHostServices().showDocument(page));
        wiring = parts;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(parts.scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
        stage.setTitle("Seatkeeper");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Appearance.mark(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            parts.closing(stage::close);
        });
        stage.show();
        options.tour().ifPresent(folder -> walk(stage, folder, parts));
    }

    private static void walk(Stage stage, Path folder, Wiring parts) {
        var tour = new Tour(stage, folder, dark -> parts.appearance().show(dark ? Theme.DARK : Theme.LIGHT));
        Thread.ofPlatform().name("tour").start(() -> {
            try {
                result = tour.take(() -> snapshot(parts)) ? 0 : 1;
            } catch (InterruptedException | IOException | RuntimeException e) {
                LOG.error("The tour ended early", e);
                result = 1;
            } finally {
                Platform.exit();
            }
        });
    }

    private static @Nullable TenantSnapshot snapshot(Wiring parts) {
        Tenancy tenancy = parts.open().tenancy();
        return tenancy == null ? null : tenancy.snapshotProperty().get();
    }

    @Override
    public void stop() {
        if (wiring != null) {
            wiring.end();
        }
    }
}
