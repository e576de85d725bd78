package app.seatkeeper.planning;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The products of a tenant, looked at once per preview.
final class Assortment {

    private final Map<SkuId, KnownProduct> products = new HashMap<>();

    Assortment(List<Product> products, PlanRules rules) {
        products.forEach(product -> this.products.put(product.id(), KnownProduct.of(product, rules)));
    }

    Optional<KnownProduct> of(SkuId product) {
        return Optional.ofNullable(products.get(product));
    }

    boolean isAssignable(SkuId product) {
        KnownProduct known = products.get(product);
        return known != null && known.product().isAssignable();
    }
}
