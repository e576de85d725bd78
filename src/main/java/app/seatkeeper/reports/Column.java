package app.seatkeeper.reports;

import app.seatkeeper.files.Cell;

/// One column of a report.
///
/// @param key   of its title; it tells the columns of a report apart
/// @param shown whether it is there until the person chooses otherwise
/// @param value what stands in a row
public record Column<R>(String key, Kind kind, boolean shown, Value<R> value) {

    /// Works out a cell when somebody wants to see it.
    @FunctionalInterface
    public interface Value<R> {
        Cell of(R row, ReportInput input);
    }
}
