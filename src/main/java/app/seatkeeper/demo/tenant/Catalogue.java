package app.seatkeeper.demo.tenant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The products of the demo tenant, and which of their plans exclude or need each other.
///
/// @param products  by id, in the order of the table
/// @param exclusive plan id to the name of the group of which a person may hold one plan only
/// @param needs     plan id to the plans of which it needs one
public record Catalogue(Map<String, Product> products, Map<String, String> exclusive, Map<String, List<String>> needs) {

    private static final List<String> COMPANY_WIDE = List.of(
            "EXCHANGE_S_FOUNDATION", "M365_LIGHTHOUSE_CUSTOMER_PLAN1", "M365_LIGHTHOUSE_PARTNER_PLAN1",
            "INTUNE_O365");

    /// Reads the tables beside this class.
    public static Catalogue read() {
        var plans = new LinkedHashMap<String, List<Plan>>();
        for (List<String> row : Table.rows("product-plans.csv", ',')) {
            String appliesTo = COMPANY_WIDE.contains(row.get(3)) ? "Company" : "User";
            plans.computeIfAbsent(row.get(1), _ -> new ArrayList<>())
                    .add(new Plan(row.get(2), row.get(3), appliesTo));
        }
        var products = new LinkedHashMap<String, Product>();
        for (List<String> row : Table.rows("products.csv", ',')) {
            var its = plans.getOrDefault(row.get(2), List.of()).stream().distinct().toList();
            products.put(row.get(2), new Product(row.get(0), row.get(2), row.get(1), "User", its));
        }
        var exclusive = new LinkedHashMap<String, String>();
        Table.rows("exclusive-plans.csv", ',').forEach(row -> exclusive.put(row.get(2), row.get(0)));
        var needs = new LinkedHashMap<String, List<String>>();
        Table.rows("dependent-plans.csv", ',')
                .forEach(row -> needs.put(row.get(1), List.of(row.get(2).split(" ", -1))));
        return new Catalogue(products, exclusive, needs);
    }

    /// Answers the product with this id, in any case of letters.
    public Optional<Product> product(String skuId) {
        return Optional.ofNullable(products.get(skuId.toLowerCase(Locale.ROOT)));
    }

    /// Answers the product that the tables call by this short name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Product keyed(String key) {
        return products.values().stream().filter(product -> product.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No product " + key));
    }

    /// Answers in how many families of plans that exclude each other this set holds more than one.
    public Map<String, List<String>> clashes(Collection<String> plans) {
        var byGroup = new LinkedHashMap<String, List<String>>();
        for (String plan : plans) {
            String group = exclusive.get(plan);
            if (group != null) {
                byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(plan);
            }
        }
        byGroup.values().removeIf(clashing -> clashing.size() < 2);
        return byGroup;
    }

    /// Answers the plans of this set that need a plan which is not in it.
    public List<String> orphans(Collection<String> plans) {
        return plans.stream().filter(plan -> {
            var needed = needs.get(plan);
            return needed != null && needed.stream().noneMatch(plans::contains);
        }).toList();
    }
}
