package app.seatkeeper.tour;

import app.seatkeeper.ui.kit.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers file dialogs for the tour: opens the file that was prepared, saves into the folder of exports.
public final class PreparedFiles implements FileDialogs {

    private static final Set<String> READ_AGAIN = Set.of("users", "licenses");

    private final Path exports;

    /// @param folder where the tour saves
    public PreparedFiles(Path folder) {
        this.exports = exports(folder);
    }

    /// Where the files go that the visitor saves.
    static Path exports(Path folder) {
        return folder.resolve("exports");
    }

    /// The file the tour imports.
    static Path changes(Path exports) {
        return exports.resolve("joiners-movers-leavers.csv");
    }

    @Override
    public Optional<Path> open(String title, String... endings) {
        return Optional.of(changes(exports));
    }

    /// Takes CSV for the lists that the tour looks into, and for the rest what is suggested.
    @Override
    public Optional<Path> save(String title, String suggestedName, String... endings) {
        String plain = suggestedName.replaceFirst("\\.[^.]*$", "");
        boolean csv = List.of(endings).contains("csv") && READ_AGAIN.contains(plain);
        return Optional.of(exports.resolve(csv ? plain + ".csv" : suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.of(exports);
    }
}
