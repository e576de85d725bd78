package app.seatkeeper.domain.license;

import app.seatkeeper.domain.id.PlanId;

/// One service inside a product, for example Exchange Online (Plan 2).
///
/// Source: Graph `subscribedSku.servicePlans`; the name from Microsoft's table of service plans.
///
/// @param code the short name Microsoft uses in scripts, for example `EXCHANGE_S_ENTERPRISE`
/// @param name the name people know; the code made readable where Microsoft publishes none
public record ServicePlan(PlanId id, String code, String name, AppliesTo appliesTo) {
}
