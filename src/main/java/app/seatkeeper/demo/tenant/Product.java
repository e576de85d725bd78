package app.seatkeeper.demo.tenant;

import java.util.List;
import java.util.Optional;

/// A product that can be licensed, with its plans in Microsoft's order.
///
/// @param key        the short name that the tables of the demo tenant use
/// @param skuId      the product's id, lower case
/// @param partNumber the `skuPartNumber`
/// @param appliesTo  `User` or `Company`
/// @param plans      the service plans, each once
public record Product(String key, String skuId, String partNumber, String appliesTo, List<Plan> plans) {

    /// Keeps a copy of the plans.
    public Product {
        plans = List.copyOf(plans);
    }

    /// Answers the plan with this id, in any case of letters.
    public Optional<Plan> plan(String id) {
        return plans.stream().filter(plan -> plan.id().equalsIgnoreCase(id)).findFirst();
    }

    /// Answers the plan with this name.
    ///
    /// @throws IllegalArgumentException if the product has no such plan
    public Plan planNamed(String name) {
        return plans.stream().filter(plan -> plan.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(partNumber + " has no plan " + name));
    }
}
