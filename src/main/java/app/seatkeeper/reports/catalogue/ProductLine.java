package app.seatkeeper.reports.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.license.SeatPool;
import app.seatkeeper.domain.license.Subscription;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.Cells;
import app.seatkeeper.reports.ReportInput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One product of the tenant, or one that people hold although its subscription has ended.
///
/// @param product null for one that is no longer subscribed
/// @param holders users who were given it, whether it works or not
record ProductLine(SkuId id, @Nullable Product product, long holders) {

    static List<ProductLine> all(ReportInput input) {
        Map<SkuId, Long> counts = input.users().stream().map(User::products).flatMap(products -> products.stream())
                .collect(groupingBy(Function.identity(), counting()));
        Stream<ProductLine> subscribed = input.snapshot().products().stream()
                .map(one -> new ProductLine(one.id(), one, counts.getOrDefault(one.id(), 0L)));
        Stream<ProductLine> ended = counts.keySet().stream().sorted()
                .filter(sku -> input.snapshot().product(sku).isEmpty())
                .map(sku -> new ProductLine(sku, null, counts.getOrDefault(sku, 0L)));
        return Stream.concat(subscribed, ended).toList();
    }

    /// A number of seats; none for a product that is no longer subscribed.
    Cell seats(ToIntFunction<SeatPool> number) {
        return product == null ? Cell.NONE : Cell.of(number.applyAsInt(product.seats()));
    }

    static int over(SeatPool seats) {
        return Math.max(0, -seats.free());
    }

    static int spare(SeatPool seats) {
        return Math.max(0, seats.free());
    }

    /// A part of the seats that were bought.
    Cell share(ToIntFunction<SeatPool> number) {
        return product == null || product.seats().bought() == 0 ? Cell.NONE
                : new Cell.Share((double) number.applyAsInt(product.seats()) / product.seats().bought());
    }

    /// What a number of seats costs in a month.
    Cost cost(ToIntFunction<SeatPool> number, ReportInput input) {
        return product == null ? Cost.ZERO
                : input.costs().seat(id).times(number.applyAsInt(product.seats()));
    }

    Optional<Price> price(ReportInput input) {
        return input.prices().of(id, input.today());
    }

    /// What a seat costs in a month; unknown where it is paid for and has no price.
    Cell unitPrice(ReportInput input) {
        return input.costs().isPaid(id) ? Cells.money(input.costs().seat(id), input) : Cell.NONE;
    }

    /// The price as it was entered, for its own time.
    Cell listPrice(ReportInput input) {
        return price(input).map(price -> Cells.money(price.amount(), price.currency(), false)).orElse(missing(input));
    }

    String billing(ReportInput input) {
        return price(input).map(Price::period).map(ProductLine::billing).map(key -> input.words().of(key)).orElse("");
    }

    private static String billing(BillingPeriod period) {
        return "report.billing." + period.name();
    }

    private Cell missing(ReportInput input) {
        return input.costs().isPaid(id) ? Cell.UNKNOWN : Cell.NONE;
    }

    Stream<Subscription> subscriptions(ReportInput input) {
        return input.snapshot().subscriptions().stream().filter(one -> one.product().equals(id));
    }

    @Nullable Instant nextLifecycle(ReportInput input) {
        return subscriptions(input).map(Subscription::nextLifecycle).filter(Objects::nonNull).min(Instant::compareTo)
                .orElse(null);
    }
}
