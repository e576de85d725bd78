package app.seatkeeper.domain.snapshot;

/// The organization behind the tenant.
///
/// Source: Graph `GET /v1.0/organization`.
///
/// @param domain  the default verified domain
/// @param country ISO 3166-1 alpha-2, Microsoft's default usage location of the tenant, else its country;
///                empty where neither is set
public record Tenant(String id, String name, String domain, String country) {
}
