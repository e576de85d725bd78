package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.SeatPool;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the licenses table: a product with its subscriptions, or one subscription.
///
/// @param kind          what the line is about
/// @param product       the product, or that of the subscription
/// @param name          the product's name, or the subscription's id
/// @param partNumber    Microsoft's short name; empty where it is unknown
/// @param status        of the product or subscription
/// @param seats         the four states and what is assigned; a subscription has nothing assigned of its own
/// @param next          the next date on which something happens; null where Microsoft names none
/// @param soon          whether that date is within thirty days or past
/// @param trial         whether it is free, a trial, without limit or for the whole company, and kept out of the sums
/// @param money         what it costs
/// @param subscriptions lines of the product's subscriptions; empty for a subscription
record LicenseLine(
        Kind kind,
        SkuId product,
        String name,
        String partNumber,
        CapabilityStatus status,
        SeatPool seats,
        @Nullable Instant next,
        boolean soon,
        boolean trial,
        LineMoney money,
        List<LicenseLine> subscriptions) {

    /// What a line is about.
    enum Kind {
        PRODUCT,
        /// A product that people hold and the tenant has no subscription to.
        ENDED,
        SUBSCRIPTION
    }

    LicenseLine {
        subscriptions = List.copyOf(subscriptions);
    }

    boolean isSubscription() {
        return kind == Kind.SUBSCRIPTION;
    }

    /// Whether seats of it are counted: an ended product has none, and free ones would drown the rest.
    boolean counts() {
        return kind == Kind.PRODUCT && !trial;
    }
}
