package app.seatkeeper.domain.money;

import app.seatkeeper.domain.id.SkuId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The prices a person has entered. Never changes.
///
/// @param prices   any number per product, each for its time; of those that hold on a day the one that began last wins
/// @param entered  the day on which they were entered or read from a file; null while there is none
/// @param invented whether they come with the demo tenant and are nobody's prices
public record PriceList(List<Price> prices, @Nullable LocalDate entered, boolean invented) {

    public static final PriceList EMPTY = new PriceList(List.of(), null, false);

    private static final Comparator<Price> BEGAN =
            Comparator.comparing(price -> price.effective() == null ? LocalDate.MIN : price.effective());

    public PriceList {
        prices = List.copyOf(prices);
    }

    /// The price of a product on a day.
    public Optional<Price> of(SkuId product, LocalDate day) {
        return prices.stream().filter(price -> price.product().equals(product) && price.holdsOn(day)).max(BEGAN);
    }

    /// The same with a price in place of the one that holds on its first day; a price without a first day replaces
    /// every price of the product.
    ///
    /// @param today when it was entered
    public PriceList with(Price price, LocalDate today) {
        List<Price> next = new ArrayList<>(prices);
        next.removeIf(old -> old.product().equals(price.product())
                && (price.effective() == null || price.effective().equals(old.effective())));
        next.add(price);
        return new PriceList(next, today, false);
    }

    /// The same without any price of a product.
    public PriceList without(SkuId product, LocalDate today) {
        return new PriceList(prices.stream().filter(price -> !price.product().equals(product)).toList(), today, false);
    }
}
