package app.seatkeeper.reports.catalogue;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.Column;
import app.seatkeeper.reports.Kind;
import app.seatkeeper.reports.ReportInput;
import app.seatkeeper.reports.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A report of Microsoft's as our reports read it.
record Sheet(ReportTable table) {

    /// What ours tell in columns of their own, durations in seconds.
    private static final Set<String> COMMON = Set.of("report refresh date", "user principal name", "display name",
            "report period", "user id", "is deleted", "deleted date", "assigned products", "last activity date",
            "owner principal name", "owner display name", "last activation date", "last activated date",
            "audio duration", "video duration", "screen share duration");

    static Optional<Sheet> of(Source.Use source, ReportInput input) {
        return source.table(input).map(Sheet::new);
    }

    /// The first row about a user; -1 for none.
    int row(User user, ReportInput input) {
        List<Integer> rows = input.evidence().rows(user.id(), table.key());
        return rows.isEmpty() ? -1 : rows.getFirst();
    }

    /// A cell by Microsoft's title. A column that the report does not have is unknown.
    Cell cell(int row, String title, Kind kind) {
        if (table.column(title).isEmpty()) {
            return Cell.UNKNOWN;
        }
        return switch (kind) {
            case COUNT -> Cells.count(table.number(row, title));
            case DAY -> table.text(row, title).isEmpty() ? Cell.NONE : Cells.day(table.day(row, title));
            case YES_NO -> table.text(row, title).isEmpty() ? Cell.NONE : Cell.of(table.yes(row, title));
            case TEXT, LIST, MONEY, SHARE, MOMENT, ID -> Cell.of(table.text(row, title));
        };
    }

    /// Columns that Microsoft has added since, as texts under Microsoft's titles.
    ///
    /// @param known titles that our report tells
    /// @param row   of the table, for one of ours; -1 for none
    static <R> List<Column<R>> strange(Source.Use source, Set<String> known, ReportInput input,
            RowOf<R> row) {
        List<Column<R>> all = new ArrayList<>();
        of(source, input).ifPresent(sheet -> sheet.table.columns().stream()
                .filter(title -> !isKnown(title, known)).distinct().forEach(title ->
                        all.add(new Column<>("strange " + title, title, Kind.TEXT, false, (line, now) -> {
                            int place = row.of(line, sheet, now);
                            return place < 0 ? Cell.NONE : Cell.of(sheet.table.text(place, title));
                        }))));
        return all;
    }

    /// Finds the row of a sheet that one of our rows is about.
    @FunctionalInterface
    interface RowOf<R> {
        int of(R line, Sheet sheet, ReportInput input);
    }

    private static boolean isKnown(String title, Set<String> known) {
        String sought = ReportTable.folded(title);
        return Stream.concat(COMMON.stream(), known.stream()).map(ReportTable::folded).anyMatch(sought::equals);
    }
}
