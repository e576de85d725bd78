package app.seatkeeper.ui;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Grant;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A tenant written by hand: forty varied people, seven products and one whose subscription has ended.
public final class SampleTenant {

    public static final Instant NOW = Instant.parse("2026-11-19T12:03:00Z");

    public static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    public static final SkuId E3 = SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965");
    public static final SkuId EXCHANGE_P1 = SkuId.of("4b9405b0-7788-4568-add1-99614e613b69");
    public static final SkuId VISIO = SkuId.of("c5928f49-12ba-48f7-ada3-0d743a3601d5");
    public static final SkuId POWER_BI = SkuId.of("f8a1db68-be16-40ed-86d5-cb42ce701560");
    public static final SkuId PHONE = SkuId.of("e43b5b99-8dfb-405f-9987-dc307f34bcbd");
    public static final SkuId FLOW_FREE = SkuId.of("f30db892-07e9-47e9-837c-80727f46fd3d");
    /// Held by people, but the tenant has no subscription to it any more.
    public static final SkuId ENDED = SkuId.of("09015f9f-377f-4538-bbb5-f75ceb09358a");

    public static final PlanId EXCHANGE = PlanId.of("efb87545-963c-4e0d-99df-69c6916d9eb0");
    public static final PlanId TEAMS = PlanId.of("57ff2da0-773e-42df-b2af-ffb7a2317929");
    public static final PlanId YAMMER = PlanId.of("7547a3fe-08ee-4ccb-b430-5077c5041653");
    public static final PlanId SHAREPOINT = PlanId.of("5dbe027f-2339-4123-9542-606e4d348a72");

    public static final GroupId SALES = new GroupId("5a1e5000-0000-4000-8000-000000000001");
    public static final GroupId BI_READERS = new GroupId("b1b1b1b1-0000-4000-8000-000000000002");

    public static final UserId ADA = SamplePeople.id(0);
    public static final UserId ALAN = SamplePeople.id(1);
    public static final UserId GRACE = SamplePeople.id(2);
    public static final UserId HANNAH = SamplePeople.id(3);

    private static final List<ServicePlan> OFFICE = List.of(
            new ServicePlan(EXCHANGE, "EXCHANGE_S_ENTERPRISE", "Exchange Online (Plan 2)", AppliesTo.USER),
            new ServicePlan(TEAMS, "TEAMS1", "Microsoft Teams", AppliesTo.USER),
            plan("43de0ff5-c92c-492b-9116-175376d08c38", "OFFICESUBSCRIPTION", "Microsoft 365 Apps for enterprise"),
            new ServicePlan(SHAREPOINT, "SHAREPOINTENTERPRISE", "SharePoint (Plan 2)", AppliesTo.USER),
            plan("41781fb2-bc02-4b7c-bd55-b576c07bb09d", "AAD_PREMIUM", "Microsoft Entra ID P1"),
            plan("c1ec4a95-1f05-45b3-a911-aa3fa01094f5", "INTUNE_A", "Microsoft Intune Plan 1"),
            new ServicePlan(YAMMER, "YAMMER_ENTERPRISE", "Viva Engage Core", AppliesTo.USER));

    private SampleTenant() { }

    /// Forty people.
    public static TenantSnapshot snapshot() {
        return of(SamplePeople.people());
    }

    /// As many people as asked for: the forty again and again, with numbers behind their names.
    public static TenantSnapshot snapshot(int users) {
        List<User> forty = SamplePeople.people();
        return of(IntStream.range(0, users)
                .mapToObj(i -> i < forty.size() ? forty.get(i) : SamplePeople.numbered(forty.get(i % forty.size()), i))
                .toList());
    }

    /// The same tenant with other people in it.
    public static TenantSnapshot of(List<User> users) {
        var catalog = new TenantSnapshot.Catalog(products(), subscriptions(), groups());
        return new TenantSnapshot(tenant(), NOW, users, catalog, List.of());
    }

    public static Tenant tenant() {
        return new Tenant("7c1e0000-0000-4000-8000-000000000000", "Larkfield Group", "larkfield.example", "GB");
    }

    public static List<Group> groups() {
        return List.of(
                new Group(SALES, "Sales – Microsoft 365", false, false, List.of(new Grant(E3, Set.of()))),
                new Group(BI_READERS, "BI Readers", true, false, List.of(new Grant(POWER_BI, Set.of()))));
    }

    public static List<Product> products() {
        return List.of(
                product(E5, "SPE_E5", "Microsoft 365 E5", new SeatPool(10, 0, 0, 0, 4), e5Plans()),
                product(E3, "SPE_E3", "Microsoft 365 E3", new SeatPool(26, 4, 0, 0, 28), OFFICE),
                product(EXCHANGE_P1, "EXCHANGESTANDARD", "Exchange Online (Plan 1)", new SeatPool(2, 0, 0, 0, 3),
                        List.of(plan("9aaf7827-d63c-4b61-89c3-182f06f82e5c", "EXCHANGE_S_STANDARD",
                                "Exchange Online (Plan 1)"))),
                product(VISIO, "VISIOCLIENT", "Visio Plan 2", new SeatPool(8, 0, 10, 0, 7), List.of(
                        plan("663a804f-1c30-4ff0-9915-9db84f0d1cea", "VISIO_CLIENT_SUBSCRIPTION", "Visio Desktop App"),
                        plan("2bdbaf8f-738f-4ac7-9234-3c3ee2ce7d0f", "VISIOONLINE", "Visio Web App"))),
                product(POWER_BI, "POWER_BI_PRO", "Power BI Pro", new SeatPool(12, 0, 0, 0, 6), List.of(
                        plan("70d33638-9c74-4d01-bfd3-562de28bd4ba", "BI_AZURE_P2", "Power BI Pro"))),
                product(PHONE, "MCOEV", "Microsoft Teams Phone Standard", new SeatPool(6, 0, 0, 15, 5), List.of(
                        plan("4828c8ec-dc2e-4779-b502-87ac9ce28ab7", "MCOEV", "Microsoft 365 Phone System"))),
                product(FLOW_FREE, "FLOW_FREE", "Microsoft Power Automate Free", new SeatPool(10_000, 0, 0, 0, 2),
                        List.of(plan("50e68c76-46c6-4674-81f9-75456511b170", "FLOW_P2_VIRAL", "Flow Free"))));
    }

    private static List<ServicePlan> e5Plans() {
        var plans = new ArrayList<>(OFFICE);
        plans.add(plan("4828c8ec-dc2e-4779-b502-87ac9ce28ab7", "MCOEV", "Microsoft 365 Phone System"));
        plans.add(plan("70d33638-9c74-4d01-bfd3-562de28bd4ba", "BI_AZURE_P2", "Power BI Pro"));
        return plans;
    }

    public static List<Subscription> subscriptions() {
        return List.of(
                bought("e5000000-1111-4000-8000-00000000aaaa", E5, CapabilityStatus.ENABLED, 10, "2027-06-30"),
                bought("7c1e5df0-1111-4000-8000-0000000040aa", E3, CapabilityStatus.ENABLED, 20, "2027-03-31"),
                bought("b93d5df0-1111-4000-8000-00000000e157", E3, CapabilityStatus.ENABLED, 6, "2027-06-30"),
                bought("2f085df0-1111-4000-8000-000000009c3b", E3, CapabilityStatus.WARNING, 4, "2026-12-12"),
                bought("e1000000-1111-4000-8000-00000000bbbb", EXCHANGE_P1, CapabilityStatus.ENABLED, 2, "2026-12-14"),
                bought("71500000-1111-4000-8000-00000000cccc", VISIO, CapabilityStatus.ENABLED, 8, "2027-02-28"),
                bought("71500000-1111-4000-8000-00000000cccd", VISIO, CapabilityStatus.SUSPENDED, 10, "2026-12-03"),
                bought("b1000000-1111-4000-8000-00000000dddd", POWER_BI, CapabilityStatus.ENABLED, 12, "2027-02-28"),
                bought("f0000000-1111-4000-8000-00000000eeee", PHONE, CapabilityStatus.ENABLED, 6, "2027-08-31"),
                bought("f0000000-1111-4000-8000-00000000eeef", PHONE, CapabilityStatus.LOCKED_OUT, 15, "2026-11-27"));
    }

    private static Subscription bought(String id, SkuId product, CapabilityStatus status, int seats, String next) {
        return new Subscription(id, product, "", status, seats, Instant.parse(next + "T00:00:00Z"), false);
    }

    private static Product product(SkuId id, String part, String name, SeatPool seats, List<ServicePlan> plans) {
        return new Product(id, part, name, AppliesTo.USER, CapabilityStatus.ENABLED, seats, plans, List.of());
    }

    private static ServicePlan plan(String id, String code, String name) {
        return new ServicePlan(PlanId.of(id), code, name, AppliesTo.USER);
    }
}
