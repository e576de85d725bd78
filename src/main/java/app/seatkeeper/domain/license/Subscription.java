package app.seatkeeper.domain.license;

import app.seatkeeper.domain.id.SkuId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One purchase of a product: a number of seats with a status and a date.
///
/// Source: Graph `GET /v1.0/directory/subscriptions`.
///
/// @param nextLifecycle when it renews, ends or changes its status; null where Microsoft names no date
/// @param trial         whether it is a trial
public record Subscription(
        String id,
        SkuId product,
        String partNumber,
        CapabilityStatus status,
        int seats,
        @Nullable Instant nextLifecycle,
        boolean trial) {
}
