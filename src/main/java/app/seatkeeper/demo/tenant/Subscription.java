package app.seatkeeper.demo.tenant;

import java.time.Instant;

/// One purchase of a product, as Graph's `companySubscription` shows it.
///
/// @param id       its id, which `subscribedSku.subscriptionIds` names
/// @param commerce its id in the commerce system
/// @param product  what was bought
/// @param status   `Enabled`, `Warning`, `Suspended`, `LockedOut` or `Deleted`
/// @param units    how many seats
/// @param created  when it was bought
/// @param next     when its status changes next
public record Subscription(
        String id, String commerce, Product product, String status, int units, Instant created, Instant next) {

    /// The same purchase with another status and number of seats.
    public Subscription with(String nextStatus, int nextUnits) {
        return new Subscription(id, commerce, product, nextStatus, nextUnits, created, next);
    }
}
