package app.seatkeeper.reports;

import app.seatkeeper.files.ExportColumn;

/// What the cells of a column are, which decides how they are written, aligned, sorted and filtered. A cell of any kind
/// may be unknown, may not apply, or may say in words why there is no value.
public enum Kind {
    TEXT,
    /// Several texts.
    LIST,
    /// A number of things.
    COUNT,
    MONEY,
    /// A part of a whole.
    SHARE,
    DAY,
    MOMENT,
    YES_NO,
    /// An identity of Microsoft's, for looking things up.
    ID;

    /// What a file makes of it.
    public ExportColumn.Kind exported() {
        return switch (this) {
            case TEXT, ID -> ExportColumn.Kind.TEXT;
            case LIST -> ExportColumn.Kind.LIST;
            case COUNT -> ExportColumn.Kind.NUMBER;
            case MONEY -> ExportColumn.Kind.MONEY;
            case SHARE -> ExportColumn.Kind.SHARE;
            case DAY -> ExportColumn.Kind.DAY;
            case MOMENT -> ExportColumn.Kind.MOMENT;
            case YES_NO -> ExportColumn.Kind.YES_NO;
        };
    }

    /// Whether its cells are written at the right edge.
    public boolean isNumber() {
        return exported().isNumeric();
    }
}
