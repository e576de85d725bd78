package app.seatkeeper.files;

/// Is told how far a file is written, and may end the writing.
@FunctionalInterface
public interface RowListener {

    /// For a file that nobody waits for.
    RowListener NOBODY = _ -> { };

    /// @param rows written so far; told every few hundred rows
    /// @throws InterruptedException if the person cancelled; nothing is left of the file then
    void written(long rows) throws InterruptedException;
}
