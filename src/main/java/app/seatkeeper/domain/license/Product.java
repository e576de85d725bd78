package app.seatkeeper.domain.license;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import java.util.List;
import java.util.Optional;

/// A product the tenant has subscribed to, with its seats and service plans.
///
/// Source: Graph `GET /v1.0/subscribedSkus`.
///
/// @param partNumber      Microsoft's short name, for example `SPE_E3`; not an identity
/// @param name            the name people know, for example Microsoft 365 E3
/// @param subscriptionIds ids of the subscriptions behind the seats
public record Product(
        SkuId id,
        String partNumber,
        String name,
        AppliesTo appliesTo,
        CapabilityStatus status,
        SeatPool seats,
        List<ServicePlan> plans,
        List<String> subscriptionIds) {

    public Product {
        plans = List.copyOf(plans);
        subscriptionIds = List.copyOf(subscriptionIds);
    }

    /// Whether Microsoft lets anybody be given this product now.
    public boolean isAssignable() {
        return appliesTo == AppliesTo.USER && status.isAssignable();
    }

    public Optional<ServicePlan> plan(PlanId plan) {
        return plans.stream().filter(one -> one.id().equals(plan)).findFirst();
    }
}
