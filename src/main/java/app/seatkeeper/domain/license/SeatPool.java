package app.seatkeeper.domain.license;

/// The seats of one product the tenant has bought. Every count is a whole number of seats.
///
/// Source: Graph `GET /v1.0/subscribedSkus`, fields `prepaidUnits` and `consumedUnits`.
///
/// @param enabled   seats of active subscriptions
/// @param warning   seats of an expired subscription that is still in its grace period
/// @param suspended seats of a cancelled subscription; they cannot be assigned
/// @param lockedOut seats of a subscription that Microsoft has locked; they cannot be assigned
/// @param consumed  seats already assigned to somebody
public record SeatPool(int enabled, int warning, int suspended, int lockedOut, int consumed) {

    /// @throws IllegalArgumentException if a count is negative
    public SeatPool {
        if (enabled < 0 || warning < 0 || suspended < 0 || lockedOut < 0 || consumed < 0) {
            throw new IllegalArgumentException("Seat counts cannot be negative");
        }
    }

    /// Seats that may be in use: active ones and those in their grace period.
    public int bought() {
        return enabled + warning;
    }

    /// Seats that can still be assigned; below zero when the tenant has assigned more than it bought.
    public int free() {
        return bought() - consumed;
    }
}
