package app.seatkeeper.planning;

/// A service whose data goes when its last plan is taken.
public enum DataLoss {
    /// Mailbox data is kept 30 days.
    MAILBOX,
    /// Files in OneDrive are deleted after the retention time.
    FILES,
    /// The phone number is released.
    PHONE_NUMBER
}
