package app.seatkeeper.ui.kit;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A tenant that is nothing but names, for the tests of sentences.
final class Named {

    static final SkuId E3 = SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965");
    static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    static final PlanId EXCHANGE = PlanId.of("efb87545-963c-4e0d-99df-69c6916d9eb0");
    static final PlanId SWAY = PlanId.of("a23b959c-7ce8-4e57-9140-b90eb88a9e97");
    static final PlanId ARCHIVE = PlanId.of("176a09a6-7ec5-4039-ac02-b2791c6ba793");
    static final GroupId WAREHOUSE = new GroupId("warehouse");
    static final GroupId READERS = new GroupId("readers");
    static final GroupId SYNCED = new GroupId("synced");

    private Named() { }

    static TenantNames names() {
        var plans = List.of(plan(EXCHANGE, "Exchange Online (Plan 2)"), plan(SWAY, "Sway"), plan(ARCHIVE, "Archiving"));
        var products = List.of(product(E3, "Microsoft 365 E3", plans), product(E5, "Microsoft 365 E5", plans));
        var groups = List.of(new Group(WAREHOUSE, "F3 Warehouse", true, false, List.of()),
                new Group(READERS, "BI Readers", false, false, List.of()),
                new Group(SYNCED, "HQ", false, true, List.of()));
        return TenantNames.of(new TenantSnapshot(new Tenant("t", "Larkfield Group", "larkfield.example", "GB"),
                Instant.EPOCH, List.of(), new TenantSnapshot.Catalog(products, List.of(), groups), List.of()));
    }

    private static ServicePlan plan(PlanId id, String name) {
        return new ServicePlan(id, name.toUpperCase(Locale.ROOT), name, AppliesTo.USER);
    }

    private static Product product(SkuId id, String name, List<ServicePlan> plans) {
        return new Product(id, "PART", name, AppliesTo.USER, CapabilityStatus.ENABLED,
                new SeatPool(1, 0, 0, 0, 0), plans, List.of());
    }
}
