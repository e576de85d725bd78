package app.seatkeeper.files;

import java.util.List;

/// One column of an exported table: its title and what stands in it, so that each kind of file chooses its width, its
/// alignment and its formats.
///
/// @param kind what the cells are; single cells may be unknown or empty all the same
public record ExportColumn(String title, Kind kind) {

    /// What stands in the cells of a column.
    public enum Kind {
        TEXT,
        /// Several texts in one cell.
        LIST,
        NUMBER,
        MONEY,
        /// A part of a whole, shown in percent.
        SHARE,
        /// A day, UTC where it was an instant.
        DAY,
        /// An instant, in UTC.
        MOMENT,
        YES_NO;

        /// Whether the cells stand at the right.
        public boolean isNumeric() {
            return this == NUMBER || this == MONEY || this == SHARE;
        }
    }

    /// A column of texts.
    public static ExportColumn text(String title) {
        return new ExportColumn(title, Kind.TEXT);
    }

    /// Columns of texts.
    public static List<ExportColumn> texts(List<String> titles) {
        return titles.stream().map(ExportColumn::text).toList();
    }

    /// The title as a file shows it: a file has no clock of its own, so instants say which time they are in.
    public String written() {
        return kind == Kind.MOMENT ? title + " (UTC)" : title;
    }
}
