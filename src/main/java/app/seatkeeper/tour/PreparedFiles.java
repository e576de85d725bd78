package app.seatkeeper.tour;

import app.seatkeeper.ui.kit.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;

/// Answers file dialogs for the tour: opens the file that was prepared, saves into the folder of exports.
public final class PreparedFiles implements FileDialogs {

    private final Path folder;

    /// @param folder where the tour saves
    public PreparedFiles(Path folder) {
        this.folder = folder;
    }

    /// The file the tour imports.
    static Path changes(Path folder) {
        return folder.resolve("exports").resolve("joiners-movers-leavers.csv");
    }

    @Override
    public Optional<Path> open(String title, String... endings) {
        return Optional.of(changes(folder));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName) {
        return Optional.of(folder.resolve("exports").resolve(suggestedName));
    }
}
