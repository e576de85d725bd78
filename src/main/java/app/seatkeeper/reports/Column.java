package app.seatkeeper.reports;

import app.seatkeeper.files.Cell;

/// One column of a report.
///
/// @param key   tells the columns of a report apart; the key of its title, unless it has a title of its own
/// @param title what Microsoft calls a column that we do not know; empty for every other
/// @param shown whether it is there until the person chooses otherwise
/// @param value what stands in a row
public record Column<R>(String key, String title, Kind kind, boolean shown, Value<R> value) {

    /// What stands above it.
    public String title(Words words) {
        return title.isEmpty() ? words.of(key) : title;
    }

    /// Works out a cell when somebody wants to see it.
    @FunctionalInterface
    public interface Value<R> {
        Cell of(R row, ReportInput input);
    }
}
