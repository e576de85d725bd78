package app.seatkeeper.planning;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.ServicePlan;
import java.util.List;
import java.util.stream.Stream;

/// Products as Microsoft sells them, with a few of their plans, and how many seats a test buys.
public final class Stock {

    public static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    public static final SkuId E3 = SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965");
    public static final SkuId F3 = SkuId.of("66b55226-6b4f-492c-910c-a3b7a3c9d993");
    public static final SkuId VISIO = SkuId.of("c5928f49-12ba-48f7-ada3-0d743a3601d5");
    public static final SkuId POWER_BI = SkuId.of("f8a1db68-be16-40ed-86d5-cb42ce701560");
    public static final SkuId EXCHANGE_ONLINE = SkuId.of("4b9405b0-7788-4568-add1-99614e613b69");
    public static final SkuId COPILOT = SkuId.of("639dec6b-bb19-468b-871c-c5c441c4b0cb");

    public static final PlanId MAIL = PlanId.of("efb87545-963c-4e0d-99df-69c6916d9eb0");
    public static final PlanId MAIL_KIOSK = PlanId.of("4a82b400-a79f-41a4-b4e2-e94f5787b113");
    public static final PlanId MAIL_PLAN_1 = PlanId.of("9aaf7827-d63c-4b61-89c3-182f06f82e5c");
    public static final PlanId SHAREPOINT = PlanId.of("5dbe027f-2339-4123-9542-606e4d348a72");
    public static final PlanId SHAREPOINT_KIOSK = PlanId.of("902b47e5-dcb2-4fdc-858b-c63a90a2bdb9");
    public static final PlanId OFFICE_WEB = PlanId.of("e95bec33-7c88-4a70-8e19-b10bd9d0c014");
    public static final PlanId FORMS_E5 = PlanId.of("e212cbc7-0961-4c40-9825-01117710dcb1");
    public static final PlanId FORMS_E3 = PlanId.of("2789c901-c14e-48ab-a76a-be334d9d793a");
    public static final PlanId FORMS_K = PlanId.of("f07046bd-2a3c-4b96-b0be-dea79d7cbfb8");
    public static final PlanId SWAY = PlanId.of("a23b959c-7ce8-4e57-9140-b90eb88a9e97");
    public static final PlanId YAMMER = PlanId.of("7547a3fe-08ee-4ccb-b430-5077c5041653");
    public static final PlanId PHONE = PlanId.of("4828c8ec-dc2e-4779-b502-87ac9ce28ab7");
    public static final PlanId VISIO_APP = PlanId.of("663a804f-1c30-4ff0-9915-9db84f0d1cea");
    public static final PlanId REPORTS = PlanId.of("70d33638-9c74-4d01-bfd3-562de28bd4ba");
    public static final PlanId COPILOT_APPS = PlanId.of("a62f8878-de10-42f3-b68f-6149a25ceb97");

    private Stock() { }

    /// Seats of a healthy subscription of which none is assigned yet.
    public static SeatPool seats(int enabled) {
        return new SeatPool(enabled, 0, 0, 0, 0);
    }

    public static Product e5(SeatPool seats) {
        return product(E5, seats, plan(MAIL, "EXCHANGE_S_ENTERPRISE"), plan(SHAREPOINT, "SHAREPOINTENTERPRISE"),
                plan(OFFICE_WEB, "SHAREPOINTWAC"), plan(FORMS_E5, "FORMS_PLAN_E5"), plan(SWAY, "SWAY"),
                plan(YAMMER, "YAMMER_ENTERPRISE"), plan(PHONE, "MCOEV"));
    }

    public static Product e3(SeatPool seats) {
        return product(E3, seats, plan(MAIL, "EXCHANGE_S_ENTERPRISE"), plan(SHAREPOINT, "SHAREPOINTENTERPRISE"),
                plan(OFFICE_WEB, "SHAREPOINTWAC"), plan(FORMS_E3, "FORMS_PLAN_E3"), plan(SWAY, "SWAY"),
                plan(YAMMER, "YAMMER_ENTERPRISE"));
    }

    public static Product f3(SeatPool seats) {
        return product(F3, seats, plan(MAIL_KIOSK, "EXCHANGE_S_DESKLESS"),
                plan(SHAREPOINT_KIOSK, "SHAREPOINTDESKLESS"), plan(OFFICE_WEB, "SHAREPOINTWAC"),
                plan(FORMS_K, "FORMS_PLAN_K"), plan(SWAY, "SWAY"));
    }

    public static Product visio(SeatPool seats) {
        return product(VISIO, seats, plan(VISIO_APP, "VISIO_CLIENT_SUBSCRIPTION"));
    }

    public static Product powerBi(SeatPool seats) {
        return product(POWER_BI, seats, plan(REPORTS, "BI_AZURE_P2"));
    }

    public static Product copilot(SeatPool seats) {
        return product(COPILOT, seats, plan(COPILOT_APPS, "M365_COPILOT_APPS"));
    }

    public static Product exchangeOnline(SeatPool seats) {
        return product(EXCHANGE_ONLINE, seats, plan(MAIL_PLAN_1, "EXCHANGE_S_STANDARD"));
    }

    public static Product in(CapabilityStatus status, Product product) {
        return new Product(product.id(), product.partNumber(), product.name(), product.appliesTo(), status,
                product.seats(), product.plans(), product.subscriptionIds());
    }

    public static Product companyWide(Product product) {
        return new Product(product.id(), product.partNumber(), product.name(), AppliesTo.COMPANY, product.status(),
                product.seats(), product.plans(), product.subscriptionIds());
    }

    /// The same product with so many seats in use.
    public static Product used(int consumed, Product product) {
        SeatPool seats = product.seats();
        return with(new SeatPool(seats.enabled(), seats.warning(), seats.suspended(), seats.lockedOut(), consumed),
                product);
    }

    /// The same product with other seats.
    public static Product with(SeatPool seats, Product product) {
        return new Product(product.id(), product.partNumber(), product.name(), product.appliesTo(), product.status(),
                seats, product.plans(), product.subscriptionIds());
    }

    private static ServicePlan plan(PlanId id, String code) {
        return new ServicePlan(id, code, code, AppliesTo.USER);
    }

    private static Product product(SkuId id, SeatPool seats, ServicePlan... plans) {
        return new Product(id, id.toString(), id.toString(), AppliesTo.USER, CapabilityStatus.ENABLED, seats,
                Stream.of(plans).toList(), List.of());
    }
}
