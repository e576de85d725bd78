package app.seatkeeper.domain.money;

/// How often a price is paid.
public enum BillingPeriod {
    MONTH,
    YEAR,
    /// Paid once; it belongs to no month.
    ONCE
}
