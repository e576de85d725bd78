package app.seatkeeper.graph;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.AppliesTo;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.tenant.SeatCatalog;
import app.seatkeeper.tenant.TenantException;
import com.fasterxml.jackson.core.JsonParser;
import com.microsoft.kiota.RequestInformation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Reads products, seats and subscriptions from Graph, and names them.
final class GraphSeats implements SeatCatalog {

    private static final Map<String, CapabilityStatus> STATUSES = Map.of(
            "Enabled", CapabilityStatus.ENABLED,
            "Warning", CapabilityStatus.WARNING,
            "Suspended", CapabilityStatus.SUSPENDED,
            "Deleted", CapabilityStatus.DELETED,
            "LockedOut", CapabilityStatus.LOCKED_OUT);

    private final Connection connection;
    private final Pages pages;
    private final Supplier<ProductNames> names;

    GraphSeats(Connection connection, Supplier<ProductNames> names) {
        this.connection = connection;
        this.pages = new Pages(connection);
        this.names = names;
    }

    @Override
    public List<Product> products(JobContext job) throws TenantException, InterruptedException {
        RequestInformation first = connection.requests().subscribedSkus().toGetRequestInformation();
        return pages.all(first, this::product, Product::id, _ -> { }, job);
    }

    @Override
    public List<Subscription> subscriptions(JobContext job) throws TenantException, InterruptedException {
        RequestInformation first = connection.requests().directory().subscriptions().toGetRequestInformation();
        return pages.all(first, GraphSeats::subscription, Subscription::id, _ -> { }, job);
    }

    private Product product(JsonParser parser) throws IOException, Malformed {
        Json sent = Json.at(parser, "subscribedSku");
        SkuId id = new SkuId(sent.guid("skuId"));
        String partNumber = sent.text("skuPartNumber");
        Json units = sent.object("prepaidUnits");
        SeatPool seats = new SeatPool(units.count("enabled"), units.count("warning"), units.count("suspended"),
                units.count("lockedOut"), sent.count("consumedUnits"));
        List<ServicePlan> plans = new ArrayList<>();
        for (Json plan : sent.objects("servicePlans")) {
            plans.add(plan(plan));
        }
        return new Product(id, partNumber, names.get().product(id, partNumber), appliesTo(sent),
                status(sent.text("capabilityStatus")), seats, plans, sent.texts("subscriptionIds"));
    }

    private ServicePlan plan(Json sent) throws Malformed {
        PlanId id = new PlanId(sent.guid("servicePlanId"));
        String code = sent.text("servicePlanName");
        return new ServicePlan(id, code, names.get().plan(id, code), appliesTo(sent));
    }

    /// What Microsoft may add later is taken for company-wide, because nobody should be given what is not understood.
    private static AppliesTo appliesTo(Json sent) throws Malformed {
        String target = sent.text("appliesTo");
        return target.isEmpty() || target.equals("User") ? AppliesTo.USER : AppliesTo.COMPANY;
    }

    private static CapabilityStatus status(String sent) {
        return STATUSES.getOrDefault(sent, CapabilityStatus.OTHER);
    }

    private static Subscription subscription(JsonParser parser) throws IOException, Malformed {
        Json sent = Json.at(parser, "subscription");
        return new Subscription(sent.required("id"), new SkuId(sent.guid("skuId")), sent.text("skuPartNumber"),
                status(sent.text("status")), sent.count("totalLicenses"), sent.instant("nextLifecycleDateTime"),
                sent.flag("isTrial"));
    }
}
