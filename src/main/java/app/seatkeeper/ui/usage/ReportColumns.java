package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.files.Cell;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Cells taken from one report. Somebody whom the report does not mention is unknown, unless the service does not
/// concern them.
final class ReportColumns {

    private final Crowd crowd;
    private final ReportKey key;
    private final Service service;
    private final @Nullable ReportTable table;

    ReportColumns(Crowd crowd, ReportKey key, Service service) {
        this.crowd = crowd;
        this.key = key;
        this.service = service;
        this.table = crowd.evidence().usage().tables().get(key);
    }

    /// Reads a cell of a row of the report.
    @FunctionalInterface
    interface Reading {
        Cell of(ReportTable table, int row);
    }

    /// @param reading of the first row about somebody
    Function<UseRow, Cell> first(Reading reading) {
        return PeopleColumns.of(person -> {
            int row = table == null ? -1 : crowd.row(person.user().id(), key);
            return table == null || row < 0 ? missing(person) : reading.of(table, row);
        });
    }

    /// @param reading of the row that a line stands for
    Function<UseRow, Cell> here(Reading reading) {
        return row -> {
            Person person = row.person();
            return table != null && row.at() >= 0 ? reading.of(table, row.at())
                    : person == null ? Cell.UNKNOWN : missing(person);
        };
    }

    private Cell missing(Person person) {
        return person.concerns(service) ? Cell.UNKNOWN : Cell.NONE;
    }

    static Reading number(String title) {
        return (table, row) -> {
            OptionalLong value = table.number(row, title);
            return value.isPresent() ? Cell.of(value.getAsLong()) : Cell.UNKNOWN;
        };
    }

    static Reading text(String title) {
        return (table, row) -> Cell.of(table.text(row, title));
    }

    /// @param otherwise the cell where the report has the column and names no day
    static Reading day(String title, Cell otherwise) {
        return (table, row) -> {
            LocalDate day = table.day(row, title);
            return day != null ? Cell.of(day) : table.column(title).isEmpty() ? Cell.UNKNOWN : otherwise;
        };
    }

    static Reading yes(String title) {
        return (table, row) -> table.text(row, title).isEmpty() ? Cell.UNKNOWN : Cell.of(table.yes(row, title));
    }
}
