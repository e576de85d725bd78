package app.seatkeeper.files.export;

import app.seatkeeper.files.ExportBook;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.files.RowCount;
import app.seatkeeper.files.RowListener;
import app.seatkeeper.files.SafeFile;
import app.seatkeeper.files.SaveException;
import app.seatkeeper.files.csv.CsvExport;
import app.seatkeeper.files.html.HtmlExport;
import app.seatkeeper.files.html.Review;
import app.seatkeeper.files.html.ReviewExport;
import app.seatkeeper.files.xlsx.XlsxExport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Saves what a person asked for where they said, whole or not at all.
///
/// @param texts  the words around the tables
/// @param locale how numbers and days are written for readers
public record Export(ResourceBundle texts, Locale locale) {

    /// Saves one table as the kind of file that its name says.
    ///
    /// @throws SaveException        if the file could not be saved; what stood there before is untouched
    /// @throws InterruptedException if the listener cancelled; nothing is left of the file then
    public void table(ExportTable table, Path file, RowListener listener) throws SaveException, InterruptedException {
        SafeFile.save(file, out ->
                write(ExportBook.of(table), ExportFormat.of(file), out, new RowCount(listener)));
    }

    /// Saves several tables as one Excel workbook or, where the name says so, as one page.
    ///
    /// @throws SaveException        if the file could not be saved; what stood there before is untouched
    /// @throws InterruptedException if the listener cancelled; nothing is left of the file then
    public void book(ExportBook book, Path file, RowListener listener) throws SaveException, InterruptedException {
        ExportFormat format = ExportFormat.of(file) == ExportFormat.HTML ? ExportFormat.HTML : ExportFormat.XLSX;
        SafeFile.save(file, out -> write(book, format, out, new RowCount(listener)));
    }

    /// Saves several tables as files of a folder, all of them or none.
    ///
    /// @throws SaveException        if they could not be saved; what stood there before is untouched
    /// @throws InterruptedException if the listener cancelled; none of the files is left then
    public void folder(ExportBook book, ExportFormat format, Path folder, RowListener listener)
            throws SaveException, InterruptedException {
        var rows = new RowCount(listener);
        var names = new FileNames();
        List<SafeFile.Named> files = new ArrayList<>();
        for (ExportTable table : book.tables()) {
            ExportTable whole = table.withFacts(book.about());
            files.add(new SafeFile.Named(names.next(table.title()) + "." + format.ending(),
                    out -> write(ExportBook.of(whole), format, out, rows)));
        }
        SafeFile.saveAll(folder, files);
    }

    /// Saves a document to be printed.
    ///
    /// @throws SaveException        if the file could not be saved; what stood there before is untouched
    /// @throws InterruptedException if the listener cancelled; nothing is left of the file then
    public void review(Review review, Path file, RowListener listener) throws SaveException, InterruptedException {
        SafeFile.save(file, out -> new ReviewExport(texts, locale).write(review, out, new RowCount(listener)));
    }

    void write(ExportBook book, ExportFormat format, OutputStream out, RowCount rows)
            throws IOException, InterruptedException {
        switch (format) {
            case XLSX -> new XlsxExport(texts).write(book, out, rows);
            case HTML -> new HtmlExport(texts, locale).write(book, out, rows);
            case CSV -> {
                for (ExportTable table : book.tables()) {
                    CsvExport.write(table, out, rows);
                }
            }
        }
    }
}
