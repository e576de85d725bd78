package app.seatkeeper.tenant;

/// Every port of one tenant, for one signed-in account.
public record TenantAccess(
        Organization organization,
        UserDirectory users,
        SeatCatalog seats,
        GroupDirectory groups,
        Licensing licensing,
        UsageReports usage,
        CallLog calls) {
}
