package app.seatkeeper.domain.license;

/// Why Microsoft could not carry an assignment out.
///
/// Source: Graph `licenseAssignmentState.error`; null and the text `None` are `NONE`, values Microsoft adds later
/// are `OTHER`.
public enum AssignmentError {
    NONE,
    COUNT_VIOLATION,
    MUTUALLY_EXCLUSIVE_VIOLATION,
    DEPENDENCY_VIOLATION,
    PROHIBITED_IN_USAGE_LOCATION_VIOLATION,
    UNIQUENESS_VIOLATION,
    OTHER
}
