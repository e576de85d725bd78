package app.seatkeeper.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the person for a file. The window asks with the system's dialogs; tests and the tour answer by themselves.
/// Used on the FX thread.
public interface FileDialogs {

    /// Asks for a file to read, for example a CSV file.
    ///
    /// @param title   what the dialog is called
    /// @param endings file name endings that fit, for example `csv`
    /// @return the file, or empty if the person gave up
    Optional<Path> open(String title, String... endings);

    /// Asks where to save a file.
    ///
    /// @param title         what the dialog is called
    /// @param suggestedName a file name with its ending
    /// @return the file, or empty if the person gave up
    Optional<Path> save(String title, String suggestedName);
}
