package app.seatkeeper.reports;

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

    /// Whether its cells are written at the right edge.
    public boolean isNumber() {
        return this == COUNT || this == MONEY || this == SHARE;
    }
}
