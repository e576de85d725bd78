package app.seatkeeper.advice.cost;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Offer;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.planning.Holdings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/// What the seats of a tenant cost on a day. Never changes.
///
/// Products that are free, a trial, without limit, for the whole company or ended cost nothing and are in no sum. A
/// product that is paid for and has no price makes every sum it is in a lower bound.
public final class Costs {

    private final TenantSnapshot snapshot;
    private final Map<SkuId, Offer> offers = new LinkedHashMap<>();
    private final Map<SkuId, Cost> seats = new HashMap<>();

    private Costs(TenantSnapshot snapshot, BiFunction<PriceList, SkuId, Cost> price, PriceList prices) {
        this.snapshot = snapshot;
        for (Product product : snapshot.products()) {
            Offer offer = Offer.of(product, snapshot.subscriptions());
            offers.put(product.id(), offer);
            seats.put(product.id(), offer == Offer.PAID ? price.apply(prices, product.id()) : Cost.ZERO);
        }
    }

    /// What is paid per month; prices by the year count a twelfth, what is paid once counts nothing.
    public static Costs monthly(TenantSnapshot snapshot, PriceList prices, LocalDate day) {
        return new Costs(snapshot, (list, product) -> list.of(product, day)
                .map(price -> price.perMonth().map(amount -> Cost.of(amount, price.currency())).orElse(Cost.ZERO))
                .orElseGet(() -> Cost.unpriced(product)), prices);
    }

    /// What is paid once and belongs to no month. Products without a price are not told again.
    public static Costs once(TenantSnapshot snapshot, PriceList prices, LocalDate day) {
        return new Costs(snapshot, (list, product) -> list.of(product, day)
                .filter(price -> price.perMonth().isEmpty()).map(Costs::whole).orElse(Cost.ZERO), prices);
    }

    private static Cost whole(Price price) {
        return Cost.of(price.amount(), price.currency());
    }

    /// Whether seats of the product are paid for; not so for a product without a subscription.
    public boolean isPaid(SkuId product) {
        return offers.get(product) == Offer.PAID;
    }

    /// The products of which seats are paid for, in the tenant's order.
    public List<Product> paid() {
        return snapshot.products().stream().filter(product -> isPaid(product.id())).toList();
    }

    /// One seat.
    public Cost seat(SkuId product) {
        return seats.getOrDefault(product, Cost.ZERO);
    }

    /// All seats that were bought and may be in use: enabled and warning.
    public Cost bought(SkuId product) {
        return times(product, SeatPool::bought);
    }

    /// The seats that Microsoft counts as assigned, over-used ones included.
    public Cost assigned(SkuId product) {
        return times(product, SeatPool::consumed);
    }

    /// The seats that nobody has; nothing for a product that is over-used.
    public Cost free(SkuId product) {
        return times(product, pool -> Math.max(0, pool.free()));
    }

    /// What the seats in use beyond those bought would cost.
    public Cost over(SkuId product) {
        return times(product, pool -> Math.max(0, -pool.free()));
    }

    private Cost times(SkuId product, ToIntFunction<SeatPool> count) {
        return snapshot.product(product).map(found -> seat(product).times(count.applyAsInt(found.seats())))
                .orElse(Cost.ZERO);
    }

    public Cost bought() {
        return sum(SeatPool::bought);
    }

    public Cost assigned() {
        return sum(SeatPool::consumed);
    }

    public Cost free() {
        return sum(pool -> Math.max(0, pool.free()));
    }

    public Cost over() {
        return sum(pool -> Math.max(0, -pool.free()));
    }

    private Cost sum(ToIntFunction<SeatPool> count) {
        Cost sum = Cost.ZERO;
        for (SkuId product : offers.keySet()) {
            sum = sum.plus(times(product, count));
        }
        return sum;
    }

    /// What a user costs: each product once, however many paths it comes by; none of those that Microsoft could not
    /// give.
    public Cost of(User user) {
        Cost sum = Cost.ZERO;
        for (SkuId product : held(user)) {
            sum = sum.plus(seat(product));
        }
        return sum;
    }

    /// What some people cost together.
    public Cost of(Collection<User> users) {
        var count = new SeatCount();
        users.forEach(user -> count.add(held(user)));
        return count.cost(this);
    }

    /// What everybody of a kind costs, by name, those without one last. All lines together are what everybody costs.
    public List<CostLine> by(Grouping grouping) {
        return CostLine.of(snapshot.users(), grouping, this);
    }

    /// The products that take up a seat for a user, each once.
    static Set<SkuId> held(User user) {
        return Holdings.working(user).keySet();
    }
}
