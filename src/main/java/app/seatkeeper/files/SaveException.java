package app.seatkeeper.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// A file could not be saved. What stood at its place before still stands there, whole.
public final class SaveException extends Exception {

    private final transient Path file;
    private final SaveProblem problem;

    public SaveException(Path file, SaveProblem problem, @Nullable Throwable cause) {
        super(problem + ": " + file.getFileName(), cause);
        this.file = file;
        this.problem = problem;
    }

    public Path file() {
        return file;
    }

    public SaveProblem problem() {
        return problem;
    }

    /// One sentence for the person who chose the file.
    public String sentence(ResourceBundle texts) {
        String key = "files.save." + problem.name().toLowerCase(Locale.ROOT);
        return Sentence.filled(texts.getString(key), texts.getLocale(), String.valueOf(file.getFileName()));
    }
}
