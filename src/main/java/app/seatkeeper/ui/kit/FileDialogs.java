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
    /// @param endings       file name endings to choose from, for example `xlsx`, `csv`; none where there is no choice
    /// @return the file, whose name has one of the endings where there are any, or empty if the person gave up
    Optional<Path> save(String title, String suggestedName, String... endings);

    /// Asks for a folder to save files in.
    ///
    /// @param title what the dialog is called
    /// @return the folder, or empty if the person gave up
    Optional<Path> folder(String title);
}
