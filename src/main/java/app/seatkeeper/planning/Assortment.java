package app.seatkeeper.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The products of a tenant, looked at once per preview.
final class Assortment {

    private final PlanFamilies families;
    private final Map<SkuId, KnownProduct> products = new HashMap<>();
    private final Map<Swap, Set<PlanId>> carried = new HashMap<>();

    private record Swap(SkuId from, Set<PlanId> off, SkuId to) { }

    Assortment(List<Product> products, PlanRules rules) {
        this.families = rules.families();
        products.forEach(product -> this.products.put(product.id(), KnownProduct.of(product, rules)));
    }

    Optional<KnownProduct> of(SkuId product) {
        return Optional.ofNullable(products.get(product));
    }

    boolean isAssignable(SkuId product) {
        KnownProduct known = products.get(product);
        return known != null && known.product().isAssignable();
    }

    /// Why the product could not be given back once it is taken, if so.
    Optional<Irreversible> lostWith(SkuId product) {
        if (!isAssignable(product)) {
            return Optional.of(Irreversible.PRODUCT_NOT_ASSIGNABLE);
        }
        return of(product).filter(known -> known.product().seats().free() < 0).map(_ -> Irreversible.OVERUSED_SEAT);
    }

    /// The plans of the product without any of which the data would be lost.
    Set<PlanId> keeping(SkuId product, DataLoss loss) {
        KnownProduct known = products.get(product);
        return known == null ? Set.of() : known.keeping().getOrDefault(loss, Set.of());
    }

    /// The plans of the product that exclude others.
    List<PlanId> exclusive(SkuId product) {
        KnownProduct known = products.get(product);
        return known == null ? List.of() : known.exclusive();
    }

    /// Those of the plans that are part of the product today; all of them where the product is not known.
    Set<PlanId> inProduct(SkuId product, Set<PlanId> plans) {
        KnownProduct known = products.get(product);
        return plans.isEmpty() || known == null || known.plans().containsAll(plans)
                ? plans : plans.stream().filter(known.plans()::contains).collect(toUnmodifiableSet());
    }

    /// Plans of the new product that stay off because they or their relatives were off in the old one.
    Set<PlanId> carried(SkuId from, Set<PlanId> off, SkuId to) {
        KnownProduct target = products.get(to);
        return off.isEmpty() || target == null ? Set.of()
                : carried.computeIfAbsent(new Swap(from, off, to),
                        _ -> families.carried(plans(from, off), off, target.product()));
    }

    private Set<PlanId> plans(SkuId product, Set<PlanId> known) {
        return of(product).map(KnownProduct::plans).orElse(known);
    }
}
