package app.seatkeeper.ui.kit;

import app.seatkeeper.files.ExportTable;

/// Saves a table as Excel workbook, CSV or page where the person says. Used on the FX thread; asks, writes in the
/// background, tells.
@FunctionalInterface
public interface Exporter {

    /// @param suggestedName name of the file without an ending, for example `users`
    /// @param table         its rows are read later and on another thread, so they must not be the screen's own list
    void save(String suggestedName, ExportTable table);
}
