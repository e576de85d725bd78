package app.seatkeeper.domain.id;

import java.util.UUID;

/// Identifies a service plan, for example Exchange Online (Plan 2), the same way in every product and tenant.
///
/// Source: Graph `servicePlanInfo.servicePlanId`.
public record PlanId(UUID value) implements Comparable<PlanId> {

    /// @throws IllegalArgumentException if the text is not a GUID
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
