package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.query.Answers;
import app.seatkeeper.demo.query.Column;
import app.seatkeeper.demo.query.Entity;
import app.seatkeeper.demo.query.Paging.Page;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import app.seatkeeper.demo.tenant.Subscription;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Units;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the tenant owns: `/subscribedSkus` and `/directory/subscriptions`.
final class Commerce {

    private static final String[] READ = {"Organization.Read.All", "Organization.ReadWrite.All", "Directory.Read.All",
        "Directory.ReadWrite.All"};
    private static final String[] ROLES = {Role.LICENSE_ADMINISTRATOR, Role.USER_ADMINISTRATOR, Role.DIRECTORY_WRITERS,
        Role.GROUPS_ADMINISTRATOR, Role.GLOBAL_READER, Role.DIRECTORY_READERS, Role.BILLING_ADMINISTRATOR,
        Role.REPORTS_READER, Role.SECURITY_READER};

    private final Tenant tenant;
    private final Entity<Product> skus;
    private final Entity<Subscription> subscriptions;

    Commerce(Tenant tenant) {
        this.tenant = tenant;
        skus = new Entity<>("subscribedSku", skuColumns(), List.of());
        subscriptions = new Entity<>("companySubscription", subscriptionColumns(), List.of());
    }

    private Map<String, Column<Product>> skuColumns() {
        var columns = new LinkedHashMap<String, Column<Product>>();
        columns.put("accountId", Column.text(_ -> Tenant.ID));
        columns.put("accountName", Column.text(_ -> "larkfield"));
        columns.put("appliesTo", Column.text(Product::appliesTo));
        columns.put("capabilityStatus", Column.text(product -> units(product).status()));
        columns.put("consumedUnits", Column.of((product, out) -> out.writeNumber(tenant.consumed(product))));
        columns.put("id", Column.text(product -> Tenant.ID + "_" + product.skuId()));
        columns.put("skuId", Column.text(Product::skuId));
        columns.put("skuPartNumber", Column.text(Product::partNumber));
        columns.put("subscriptionIds", Column.of((product, out) -> {
            out.writeStartArray();
            for (Subscription subscription : tenant.subscriptions(product)) {
                out.writeString(subscription.id());
            }
            out.writeEndArray();
        }));
        columns.put("prepaidUnits", Column.of((product, out) -> units(units(product), out)));
        columns.put("servicePlans", Column.of((product, out) -> ServicePlans.write(product, out)));
        return columns;
    }

    private Units units(Product product) {
        return Units.of(tenant.subscriptions(product));
    }

    private static void units(Units units, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("enabled", units.enabled());
        out.writeNumberField("suspended", units.suspended());
        out.writeNumberField("warning", units.warning());
        out.writeNumberField("lockedOut", units.lockedOut());
        out.writeEndObject();
    }

    private static Map<String, Column<Subscription>> subscriptionColumns() {
        var columns = new LinkedHashMap<String, Column<Subscription>>();
        columns.put("id", Column.text(Subscription::id));
        columns.put("commerceSubscriptionId", Column.text(Subscription::commerce));
        columns.put("createdDateTime", Column.date(Subscription::created));
        columns.put("isTrial", Column.of((_, out) -> out.writeBoolean(false)));
        columns.put("nextLifecycleDateTime", Column.date(Subscription::next));
        columns.put("ownerId", Column.nothing());
        columns.put("ownerTenantId", Column.nothing());
        columns.put("ownerType", Column.nothing());
        columns.put("skuId", Column.text(subscription -> subscription.product().skuId()));
        columns.put("skuPartNumber", Column.text(subscription -> subscription.product().partNumber()));
        columns.put("status", Column.text(Subscription::status));
        columns.put("totalLicenses", Column.of((subscription, out) -> out.writeNumber(subscription.units())));
        columns.put("serviceStatus", Column.of((subscription, out) ->
                ServicePlans.write(subscription.product(), out)));
        return columns;
    }

    /// `GET /subscribedSkus`
    Answer skus(Call call) {
        return list(call, skus, "subscribedSkus", tenant.products());
    }

    /// `GET /subscribedSkus/{id}`
    Answer sku(Call call) {
        var shape = readable(call, skus).shape(call.query().list("$select"));
        var product = tenant.products().stream()
                .filter(one -> call.segment(1).equalsIgnoreCase(Tenant.ID + "_" + one.skuId())).findFirst()
                .orElseThrow(() -> Refusal.notFound(call.segment(1)));
        return Answers.one(call, "subscribedSkus", shape, product);
    }

    /// `GET /directory/subscriptions`
    Answer subscriptions(Call call) {
        return list(call, subscriptions, "directory/subscriptions", tenant.subscriptions());
    }

    /// `GET /directory/subscriptions/{id}`
    Answer subscription(Call call) {
        var shape = readable(call, subscriptions).shape(call.query().list("$select"));
        var found = tenant.subscriptions().stream()
                .filter(one -> call.segment(2).equalsIgnoreCase(one.id())).findFirst()
                .orElseThrow(() -> Refusal.notFound(call.segment(2)));
        return Answers.one(call, "directory/subscriptions", shape, found);
    }

    /// Whoever may read licenses may read products, but not the subscriptions behind them.
    private static <T> Entity<T> readable(Call call, Entity<T> entity) {
        boolean products = call.segment(0).equalsIgnoreCase("subscribedSkus");
        if (!(products && call.caller().has("LicenseAssignment.Read.All"))) {
            call.caller().needs(READ);
        }
        call.caller().needsRole(ROLES);
        call.query().allows("$select");
        return entity;
    }

    private static <T> Answer list(Call call, Entity<T> entity, String set, List<T> all) {
        var shape = readable(call, entity).shape(call.query().list("$select"));
        var page = new Page<>(all, Optional.empty(), Optional.empty());
        return Answers.answer(call, set + shape.context(), page, shape::object);
    }
}
