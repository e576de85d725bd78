package app.seatkeeper.ui.kit;

/// The ways to save what is shown.
///
/// @param tables saves one table
/// @param books  saves several, and documents to be printed
/// @param jobs   what is being written
public record Exports(Exporter tables, BookExporter books, ExportJobs jobs) { }
