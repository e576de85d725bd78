package app.seatkeeper.tour;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Walks through the main job in the open window, saves a picture of every stop and says in `tour.json` how it went.
///
/// Blocks for as long as the walk takes; call it on a thread of its own, never on the FX thread.
public final class Tour {

    private static final Logger LOG = LoggerFactory.getLogger(Tour.class);

    private final Path folder;
    private final Camera camera;
    private final List<TourStep> steps = new ArrayList<>();

    /// @param dark switches the window between the dark and the light theme
    public Tour(Stage stage, Path folder, Consumer<Boolean> dark) {
        this.folder = folder;
        this.camera = new Camera(stage, folder, dark);
    }

    /// Walks the whole story; the first step that fails ends it.
    ///
    /// @param tenant the open tenant; null until the visitor has signed in
    /// @return whether every step went well
    /// @throws IOException if the folder cannot be written
    public boolean take(Supplier<@Nullable TenantSnapshot> tenant) throws InterruptedException, IOException {
        Path exports = Files.createDirectories(PreparedFiles.exports(folder));
        camera.prepare();
        boolean ok = true;
        for (Stop stop : new Story(new Visitor(), tenant, exports).stops()) {
            ok = ok && visit(stop);
        }
        TourReport.write(folder.resolve("tour.json"), steps);
        return ok;
    }

    private boolean visit(Stop stop) throws InterruptedException, IOException {
        long start = System.nanoTime();
        String failure = "";
        try {
            stop.deed().run();
        } catch (TourException e) {
            LOG.error("The tour failed at: {}", stop.name(), e);
            failure = String.valueOf(e.getMessage());
        }
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        String number = String.format("%02d-%s", steps.size() + 1, stop.name().replaceAll("[^A-Za-z0-9]+", "-"));
        steps.add(new TourStep(stop.name(), failure, took, camera.take(number)));
        return failure.isEmpty();
    }
}
