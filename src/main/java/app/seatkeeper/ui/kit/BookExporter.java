package app.seatkeeper.ui.kit;

import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.export.ExportFormat;
import app.seatkeeper.files.html.Review;

/// Saves several tables at once, and documents to be printed, where the person says. Used on the FX thread; asks,
/// writes in the background, tells.
public interface BookExporter {

    /// Saves all tables in one workbook.
    ///
    /// @param suggestedName name of the file without an ending
    void workbook(String suggestedName, ExportBook book);

    /// Saves each table as a file of its own in one folder.
    void folder(ExportBook book, ExportFormat format);

    /// Saves a document as a page for a browser, which prints it.
    ///
    /// @param suggestedName name of the file without an ending
    void review(String suggestedName, Review review);
}
