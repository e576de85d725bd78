package app.seatkeeper.domain.license;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import java.util.Set;

/// A product together with the service plans that are to be off.
///
/// Source: Graph `assignedLicense`, the element of `addLicenses` and of `group.assignedLicenses`.
public record Grant(SkuId product, Set<PlanId> disabledPlans) {

    public Grant {
        disabledPlans = Set.copyOf(disabledPlans);
    }
}
