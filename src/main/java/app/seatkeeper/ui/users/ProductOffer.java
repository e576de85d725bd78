package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.ProductNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A product that could be given to or taken from some people.
///
/// @param free    seats left; 0 for a product the tenant has no subscription to
/// @param holders how many of the people hold it, by whatever source
/// @param direct  how many of them hold it directly
/// @param people  how many people it is about
record ProductOffer(SkuId product, String name, int free, int holders, int direct, int people) {

    /// How many of the people hold a product.
    private record Tally(Map<SkuId, Integer> holders, Map<SkuId, Integer> direct) { }

    /// Products that may be given to somebody, in the tenant's order.
    static List<ProductOffer> toGive(List<User> people, TenantSnapshot snapshot) {
        Tally tally = tally(people);
        return snapshot.products().stream()
                .filter(Product::isAssignable)
                .map(one -> offer(one.id(), one.name(), one.seats().free(), tally, people.size()))
                .toList();
    }

    /// Products that somebody of the people holds, those held directly first.
    static List<ProductOffer> toTake(List<User> people, TenantSnapshot snapshot, ProductNames names) {
        Tally tally = tally(people);
        List<ProductOffer> held = tally.holders().keySet().stream().sorted(names.order())
                .map(id -> offer(id, names.full(id),
                        snapshot.product(id).map(one -> one.seats().free()).orElse(0), tally, people.size()))
                .toList();
        return Stream.concat(
                held.stream().filter(one -> one.direct() > 0), held.stream().filter(one -> one.direct() == 0)).toList();
    }

    private static ProductOffer offer(SkuId id, String name, int free, Tally tally, int people) {
        return new ProductOffer(id, name, free,
                tally.holders().getOrDefault(id, 0), tally.direct().getOrDefault(id, 0), people);
    }

    private static Tally tally(List<User> people) {
        Tally tally = new Tally(new HashMap<>(), new HashMap<>());
        for (User user : people) {
            user.products().forEach(id -> tally.holders().merge(id, 1, Integer::sum));
            Set<SkuId> direct = new HashSet<>();
            user.direct().forEach(one -> direct.add(one.product()));
            direct.forEach(id -> tally.direct().merge(id, 1, Integer::sum));
        }
        return tally;
    }
}
