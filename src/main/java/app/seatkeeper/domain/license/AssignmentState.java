package app.seatkeeper.domain.license;

/// Whether Microsoft could carry an assignment out.
///
/// Source: Graph `licenseAssignmentState.state`; values Microsoft adds later are `OTHER`.
public enum AssignmentState {
    ACTIVE,
    ACTIVE_WITH_ERROR,
    DISABLED,
    ERROR,
    OTHER;

    /// Whether the license works, be it with a flaw.
    public boolean isHeld() {
        return this != ERROR && this != DISABLED;
    }

    public boolean isError() {
        return this == ERROR || this == ACTIVE_WITH_ERROR;
    }
}
