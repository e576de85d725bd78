package app.seatkeeper.planning;

/// What Microsoft does not let anybody take back.
public enum Irreversible {
    /// Sessions that were ended stay ended; people sign in again.
    SESSIONS,
    /// A usage location cannot be made empty again.
    EMPTY_USAGE_LOCATION,
    /// The product can no longer be assigned, because its subscription ended or is locked.
    PRODUCT_NOT_ASSIGNABLE,
    /// More seats of the product are assigned than bought, so that a seat given up may not be had again.
    OVERUSED_SEAT,
    /// A license by a group did not work, and a preview does not put anybody where licenses do not work.
    FAILED_LICENSE,
    /// The seat given up is taken by somebody else.
    SEAT_TAKEN,
    /// Reprocessing has no opposite.
    REPROCESSING
}
