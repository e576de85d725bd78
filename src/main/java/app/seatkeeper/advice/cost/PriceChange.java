package app.seatkeeper.advice.cost;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What becomes of the cost if prices change: the same seats at the old and at the new prices.
///
/// @param before what seats cost at the old prices
/// @param after  what the same seats cost at the new ones
public record PriceChange(TenantSnapshot snapshot, Costs before, Costs after) {

    /// One amount at both prices.
    ///
    /// @param difference what it is more; below zero where it is less. Products that cannot be compared, because a
    ///                   price is missing or the currencies differ, stand among its unpriced ones and are not in it
    /// @param share      what it is more in proportion to what the products that can be compared cost before, 0.1 for
    ///                   a tenth; empty where that is nothing or in several currencies
    public record Effect(Cost before, Cost after, Cost difference, Optional<BigDecimal> share) { }

    /// What it means for a product: for one seat and for all that were bought.
    public record OfProduct(SkuId product, int seats, Effect perSeat, Effect all) { }

    /// What it means for the seats of a user.
    public record OfUser(User user, Effect effect) { }

    /// The products that are paid for, in the tenant's order.
    public List<OfProduct> products() {
        return before.paid().stream().map(this::product).toList();
    }

    private OfProduct product(Product product) {
        int seats = product.seats().bought();
        return new OfProduct(product.id(), seats, effect(Stream.of(new Seats(product.id(), 1))),
                effect(Stream.of(new Seats(product.id(), seats))));
    }

    /// Everybody who takes up a seat that is paid for, in the tenant's order.
    public List<OfUser> users() {
        return snapshot.users().stream()
                .filter(user -> Costs.held(user).stream().anyMatch(before::isPaid))
                .map(user -> new OfUser(user, of(user))).toList();
    }

    public Effect of(User user) {
        return effect(Costs.held(user).stream().map(product -> new Seats(product, 1)));
    }

    /// All seats that were bought.
    public Effect all() {
        return effect(before.paid().stream().map(product -> new Seats(product.id(), product.seats().bought())));
    }

    private record Seats(SkuId product, int count) { }

    private Effect effect(Stream<Seats> seats) {
        Cost old = Cost.ZERO;
        Cost fresh = Cost.ZERO;
        Cost compared = Cost.ZERO;
        Cost difference = Cost.ZERO;
        for (Seats one : seats.toList()) {
            Cost was = before.seat(one.product()).times(one.count());
            Cost is = after.seat(one.product()).times(one.count());
            old = old.plus(was);
            fresh = fresh.plus(is);
            if (was.isComparable(is)) {
                compared = compared.plus(was);
                difference = difference.plus(is.minus(was));
            } else {
                difference = difference.plus(Cost.unpriced(one.product()));
            }
        }
        return new Effect(old, fresh, difference, share(compared, difference));
    }

    private static Optional<BigDecimal> share(Cost compared, Cost difference) {
        return compared.only().filter(amount -> amount.signum() > 0)
                .flatMap(amount -> difference.only().map(more -> more.divide(amount, MathContext.DECIMAL64)));
    }
}
