package app.seatkeeper.domain.usage;

/// How far back a report counts.
public enum Period {
    D7(7),
    D30(30),
    D90(90),
    /// The longest there is; it alone tells when somebody was last active.
    D180(180);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /// Whole days.
    public int days() {
        return days;
    }
}
