package app.seatkeeper.advice;

/// How sure a finding is, the surest first.
public enum Level {
    HIGH,
    MEDIUM,
    LOW,
    /// What would be needed to tell is missing; nothing is counted as saved.
    CANNOT_VERIFY
}
