package app.seatkeeper.jobs;

/// Why running work stands still for a while.
public enum WaitReason {
    /// The server asked for a slower pace.
    THROTTLED,
    /// The server cannot be reached at the moment.
    OFFLINE,
    /// The server had a fault of its own.
    UNAVAILABLE,
    /// What was written does not show everywhere yet.
    REPLICATION
}
