package app.seatkeeper.domain.license;

/// The state of a subscribed product or subscription. Only enabled and warning ones can be assigned.
///
/// Source: Graph `subscribedSku.capabilityStatus` and `companySubscription.status`; values Microsoft adds later
/// are `OTHER`.
public enum CapabilityStatus {
    ENABLED,
    WARNING,
    SUSPENDED,
    DELETED,
    LOCKED_OUT,
    OTHER;

    public boolean isAssignable() {
        return this == ENABLED || this == WARNING;
    }
}
