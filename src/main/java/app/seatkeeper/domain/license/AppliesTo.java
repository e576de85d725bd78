package app.seatkeeper.domain.license;

/// Whether a product or plan is given to single users or holds for the whole company.
///
/// Source: Graph `subscribedSku.appliesTo` and `servicePlanInfo.appliesTo`.
public enum AppliesTo {
    USER,
    COMPANY
}
