package app.seatkeeper.graph;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.ServicePlan;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The names people know products and service plans by, looked up by id: part numbers are neither unique nor stable.
///
/// Source: Microsoft's table "Product names and service plan identifiers for licensing", shipped with the application.
public final class ProductNames {

    private static final int LONGEST_ACRONYM = 3;

    private final Map<UUID, String> products;
    private final Map<UUID, String> plans;

    /// @param products names by `skuId`
    /// @param plans    names by `servicePlanId`
    public ProductNames(Map<UUID, String> products, Map<UUID, String> plans) {
        this.products = Map.copyOf(products);
        this.plans = Map.copyOf(plans);
    }

    /// The table the application ships.
    public static ProductNames shipped() {
        return new ProductNames(table("product-names.tsv"), table("plan-names.tsv"));
    }

    /// The same under newer names; a name that only these have stays.
    ProductNames under(Map<UUID, String> newerProducts, Map<UUID, String> newerPlans) {
        return new ProductNames(merged(products, newerProducts), merged(plans, newerPlans));
    }

    private static Map<UUID, String> merged(Map<UUID, String> older, Map<UUID, String> newer) {
        Map<UUID, String> all = new HashMap<>(older);
        all.putAll(newer);
        return all;
    }

    /// The same snapshot with its products and plans under these names.
    public TenantSnapshot named(TenantSnapshot snapshot) {
        List<Product> renamed = snapshot.products().stream().map(this::named).toList();
        return snapshot.with(List.of(), renamed, snapshot.readAt());
    }

    private Product named(Product product) {
        List<ServicePlan> renamed = product.plans().stream().map(plan ->
                new ServicePlan(plan.id(), plan.code(), plan(plan.id(), plan.code()), plan.appliesTo())).toList();
        return new Product(product.id(), product.partNumber(), product(product.id(), product.partNumber()),
                product.appliesTo(), product.status(), product.seats(), renamed, product.subscriptionIds());
    }

    /// Every product Microsoft publishes a name for, whether the tenant owns it or not.
    public Map<SkuId, String> products() {
        return products.entrySet().stream()
                .collect(toUnmodifiableMap(one -> new SkuId(one.getKey()), Map.Entry::getValue));
    }

    /// The name of a product; its part number made readable where Microsoft publishes no name, else its id.
    public String product(SkuId id, String partNumber) {
        String readable = partNumber.isBlank() ? id.toString() : readable(partNumber);
        return products.getOrDefault(id.value(), readable);
    }

    /// The name of a service plan; its code made readable where Microsoft publishes no name, else its id.
    public String plan(PlanId id, String code) {
        String readable = code.isBlank() ? id.toString() : readable(code);
        return plans.getOrDefault(id.value(), readable);
    }

    /// `POWER_BI_PRO` becomes `Power BI Pro`: words of capitals longer than an acronym are lowered.
    private static String readable(String code) {
        return Arrays.stream(code.split("[_\\s]+")).filter(word -> !word.isEmpty())
                .map(ProductNames::word).collect(joining(" "));
    }

    private static String word(String word) {
        boolean name = word.length() > LONGEST_ACRONYM && word.chars().allMatch(Character::isUpperCase);
        boolean pro = word.equals("PRO") || word.equals("FOR");
        return name || pro ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    private static Map<UUID, String> table(String resource) {
        try (InputStream in = Objects.requireNonNull(ProductNames.class.getResourceAsStream(resource), resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(toUnmodifiableMap(row -> UUID.fromString(row[0]), row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
