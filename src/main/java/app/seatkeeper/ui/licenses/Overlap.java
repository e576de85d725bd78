package app.seatkeeper.ui.licenses;

import app.seatkeeper.advice.Overlaps;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.PlanFamilies;
import app.seatkeeper.workspace.Tables;
import java.util.Comparator;
import java.util.List;

/// Another product of the tenant in which the same service plans are.
///
/// @param whole whether every plan is in the other product, or one of its family at the same or a higher level
/// @param users how many users hold both
record Overlap(SkuId other, String name, boolean whole, int users) {

    private static final PlanFamilies FAMILIES = Tables.shipped().families();

    /// Products that share plans with the given one, those that users hold together first. Plans for the whole
    /// company and fillers, which are in nearly every product, do not count.
    static List<Overlap> of(SkuId product, TenantSnapshot snapshot, Census census) {
        var overlaps = new Overlaps(snapshot.products(), FAMILIES);
        return snapshot.products().stream()
                .filter(other -> !other.id().equals(product))
                .filter(other -> overlaps.isShared(product, other.id()) || overlaps.isContained(product, other.id()))
                .map(other -> new Overlap(other.id(), other.name(), overlaps.isContained(product, other.id()),
                        census.together(product, other.id())))
                .sorted(Comparator.comparingInt(Overlap::users).reversed()
                        .thenComparing(Comparator.comparing(Overlap::whole).reversed())
                        .thenComparing(Overlap::name))
                .toList();
    }
}
