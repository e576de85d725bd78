package app.seatkeeper.files;

/// Why a file could not be saved.
public enum SaveProblem {
    /// The disk or the person's share of it is full.
    DISK_FULL,
    /// The folder or the file may not be written.
    NOT_ALLOWED,
    /// Another program has the file open.
    IN_USE,
    /// The folder is not there any more.
    NO_FOLDER,
    /// A folder has the name that was chosen.
    IS_FOLDER,
    /// Anything else; the system's words are in the exception's cause.
    OTHER
}
