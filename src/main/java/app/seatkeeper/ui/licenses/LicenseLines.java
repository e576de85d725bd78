package app.seatkeeper.ui.licenses;

import app.seatkeeper.advice.cost.Costs;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.CapabilityStatus;
import app.seatkeeper.domain.license.Offer;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.ProductNames;
import app.seatkeeper.ui.licenses.LicenseLine.Kind;
import app.seatkeeper.ui.nav.LicenseQuery.Ending;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the lines of the licenses table from a snapshot.
///
/// @param prices what the person entered
/// @param now    the instant from which dates are near or far
record LicenseLines(
        TenantSnapshot snapshot, Census census, ProductNames names, PriceList prices, Costs costs, Instant now) {

    static LicenseLines of(
            TenantSnapshot snapshot, Census census, ProductNames names, PriceList prices, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new LicenseLines(snapshot, census, names, prices, Costs.monthly(snapshot, prices, today), now);
    }

    /// Products in the tenant's order, then those whose subscription has ended.
    List<LicenseLine> all() {
        Stream<LicenseLine> subscribed = snapshot.products().stream().map(this::product);
        Stream<LicenseLine> ended = census.holders().keySet().stream()
                .filter(names::isEnded).sorted().map(this::ended);
        return Stream.concat(subscribed, ended).toList();
    }

    private LicenseLine product(Product product) {
        List<LicenseLine> subscriptions = snapshot.subscriptions().stream()
                .filter(one -> one.product().equals(product.id()))
                .sorted(Comparator.comparing(Subscription::status).thenComparing(one -> orLast(one.nextLifecycle())))
                .map(this::subscription).toList();
        Instant next = subscriptions.stream().map(LicenseLine::next).filter(Objects::nonNull)
                .min(Instant::compareTo).orElse(null);
        boolean trial = Offer.of(product, snapshot.subscriptions()) != Offer.PAID;
        return new LicenseLine(Kind.PRODUCT, product.id(), product.name(), product.partNumber(), product.status(),
                product.seats(), next, isSoon(next), trial, money(product.id()), subscriptions);
    }

    private static Instant orLast(@Nullable Instant date) {
        return date == null ? Instant.MAX : date;
    }

    private boolean isSoon(@Nullable Instant date) {
        return date != null && Ending.of(date, now) == Ending.WITHIN_30;
    }

    private LicenseLine subscription(Subscription one) {
        return new LicenseLine(Kind.SUBSCRIPTION, one.product(), one.id(), one.partNumber(), one.status(),
                seats(one.status(), one.seats()), one.nextLifecycle(), isSoon(one.nextLifecycle()), one.trial(),
                money(one), List.of());
    }

    private LineMoney money(SkuId product) {
        return costs.isPaid(product)
                ? new LineMoney(true, price(product), costs.bought(product), costs.free(product)) : LineMoney.NONE;
    }

    /// A subscription costs what its seats cost that may be in use.
    private LineMoney money(Subscription one) {
        int seats = seats(one.status(), one.seats()).bought();
        return costs.isPaid(one.product()) ? new LineMoney(
                true, price(one.product()), costs.seat(one.product()).times(seats), Cost.ZERO) : LineMoney.NONE;
    }

    private @Nullable Price price(SkuId product) {
        return prices.of(product, LocalDate.ofInstant(now, ZoneOffset.UTC)).orElse(null);
    }

    private static SeatPool seats(CapabilityStatus status, int seats) {
        return switch (status) {
            case ENABLED -> new SeatPool(seats, 0, 0, 0, 0);
            case WARNING -> new SeatPool(0, seats, 0, 0, 0);
            case SUSPENDED -> new SeatPool(0, 0, seats, 0, 0);
            case LOCKED_OUT -> new SeatPool(0, 0, 0, seats, 0);
            case DELETED, OTHER -> new SeatPool(0, 0, 0, 0, 0);
        };
    }

    private LicenseLine ended(SkuId id) {
        return new LicenseLine(Kind.ENDED, id, names.full(id), "", CapabilityStatus.DELETED,
                new SeatPool(0, 0, 0, 0, census.holders(id).all()), null, false, false,
                LineMoney.NONE, List.of());
    }
}
