package app.seatkeeper.demo.tenant;

import java.util.Collection;

/// The seats of one product, by the state of the subscriptions that bring them.
///
/// @param enabled   seats in use or free
/// @param warning   seats of a subscription past its end, still usable
/// @param suspended seats that can no longer be assigned
/// @param lockedOut seats whose service has stopped
public record Units(int enabled, int warning, int suspended, int lockedOut) {

    /// Adds up what these subscriptions bring.
    public static Units of(Collection<Subscription> subscriptions) {
        return new Units(sum(subscriptions, "Enabled"), sum(subscriptions, "Warning"),
                sum(subscriptions, "Suspended"), sum(subscriptions, "LockedOut"));
    }

    private static int sum(Collection<Subscription> subscriptions, String status) {
        return subscriptions.stream().filter(one -> one.status().equals(status)).mapToInt(Subscription::units).sum();
    }

    /// Seats that may be assigned.
    public int usable() {
        return enabled + warning;
    }

    /// The `capabilityStatus` of the product: the best state that any of its seats is in.
    public String status() {
        if (enabled > 0) {
            return "Enabled";
        }
        if (warning > 0) {
            return "Warning";
        }
        if (suspended > 0) {
            return "Suspended";
        }
        return lockedOut > 0 ? "LockedOut" : "Deleted";
    }
}
