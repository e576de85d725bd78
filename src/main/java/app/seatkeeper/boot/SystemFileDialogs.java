package app.seatkeeper.boot;

import app.seatkeeper.ui.kit.FileDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own file dialogs. Remembers the last folder until the window closes.
final class SystemFileDialogs implements FileDialogs {

    private final Window owner;
    private Optional<File> folder = Optional.empty();

    SystemFileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, String... endings) {
        FileChooser chooser = chooser(title);
        String[] patterns = Arrays.stream(endings).map(ending -> "*." + ending).toArray(String[]::new);
        chooser.getExtensionFilters().add(new ExtensionFilter(String.join(", ", patterns), patterns));
        chooser.getExtensionFilters().add(new ExtensionFilter("*", "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = Optional.ofNullable(file.getParentFile());
        return Optional.of(file.toPath());
    }
}
