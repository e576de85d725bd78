package app.seatkeeper.boot;

import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own file dialogs. Remembers the last folder until the window closes.
final class SystemFileDialogs implements FileDialogs {

    private final Window owner;
    private final Texts texts;
    private Optional<File> folder = Optional.empty();

    SystemFileDialogs(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> open(String title, String... endings) {
        FileChooser chooser = chooser(title);
        String[] patterns = Stream.of(endings).map(ending -> "*." + ending).toArray(String[]::new);
        chooser.getExtensionFilters().add(new ExtensionFilter(String.join(", ", patterns), patterns));
        chooser.getExtensionFilters().add(new ExtensionFilter("*", "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String... endings) {
        String suggestion = suggestedName;
        while (true) {
            FileChooser chooser = chooser(title);
            chooser.setInitialFileName(suggestion);
            chooser.getExtensionFilters().addAll(Stream.of(endings).map(this::filter).toList());
            File file = chooser.showSaveDialog(owner);
            Optional<Path> chosen = chosen(file);
            if (file == null || endings.length == 0) {
                return chosen;
            }
            String name = named(file.getName(), ending(suggestion), filterOf(chooser), endings);
            if (name.equals(file.getName()) || !new File(file.getParentFile(), name).exists()) {
                return chosen.map(path -> path.resolveSibling(name));
            }
            suggestion = name;
        }
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner));
        folder = chosen.or(() -> folder);
        return chosen.map(File::toPath);
    }

    private ExtensionFilter filter(String ending) {
        return new ExtensionFilter(switch (ending) {
            case "xlsx" -> texts.of("export.kind.xlsx");
            case "csv" -> texts.of("export.kind.csv");
            case "html" -> texts.of("export.kind.html");
            default -> "*." + ending;
        }, "*." + ending);
    }

    private static String filterOf(FileChooser chooser) {
        ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        return filter == null ? "" : filter.getExtensions().getFirst().substring("*.".length());
    }

    /// The name with the ending the person meant. Not every system's dialog changes the name when another kind of
    /// file is chosen: an ending that was typed counts, else the kind that is chosen.
    ///
    /// @param suggested the ending that stood there before
    /// @param kind      the ending of the kind that is chosen; empty where the dialog does not say
    static String named(String name, String suggested, String kind, String... endings) {
        String ending = ending(name);
        boolean known = List.of(endings).contains(ending);
        if (kind.isEmpty() || (known && !ending.equals(suggested))) {
            return known ? name : name + "." + endings[0];
        }
        return known ? name.substring(0, name.length() - ending.length()) + kind : name + "." + kind;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
