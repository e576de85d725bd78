package app.seatkeeper.ui.kit;

/// Saves a table to a file that the person chooses. Used on the FX thread; asks, writes in the background, tells.
@FunctionalInterface
public interface Exporter {

    /// @param suggestedName name of the file without an ending, for example `users`
    void save(String suggestedName, ExportTable table);
}
