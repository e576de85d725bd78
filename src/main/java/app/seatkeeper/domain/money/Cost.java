package app.seatkeeper.domain.money;

import app.seatkeeper.domain.id.SkuId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A sum of prices per month: one amount per currency, never added together, and the products without a price, which
/// make it a lower bound.
public record Cost(Map<Currency, BigDecimal> amounts, Set<SkuId> unpriced) {

    /// Costs nothing.
    public static final Cost ZERO = new Cost(Map.of(), Set.of());

    /// Amounts are kept without zeros at their end, so that equal sums are equal.
    public Cost {
        var plain = new HashMap<Currency, BigDecimal>();
        amounts.forEach((currency, amount) -> plain.put(currency, plain(amount)));
        amounts = Map.copyOf(plain);
        unpriced = Set.copyOf(unpriced);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /// What nobody has entered a price for.
    public static Cost unpriced(SkuId product) {
        return new Cost(Map.of(), Set.of(product));
    }

    public static Cost of(BigDecimal amount, Currency currency) {
        return new Cost(Map.of(currency, amount), Set.of());
    }

    public Cost plus(Cost other) {
        if (other.equals(ZERO)) {
            return this;
        }
        var sums = new HashMap<>(amounts);
        other.amounts.forEach((currency, amount) -> sums.merge(currency, amount, BigDecimal::add));
        var missing = new HashSet<>(unpriced);
        missing.addAll(other.unpriced);
        return new Cost(sums, missing);
    }

    /// So many times this.
    public Cost times(long count) {
        var products = new HashMap<Currency, BigDecimal>();
        amounts.forEach((currency, amount) -> products.put(currency, amount.multiply(BigDecimal.valueOf(count))));
        return count == 0 ? ZERO : new Cost(products, unpriced);
    }

    /// The amount in a currency; zero where nothing is paid in it.
    public BigDecimal in(Currency currency) {
        return amounts.getOrDefault(currency, BigDecimal.ZERO);
    }

    /// The amount, where there is only one currency; zero where there is none.
    public Optional<BigDecimal> only() {
        return amounts.size() > 1 ? Optional.empty()
                : Optional.of(amounts.values().stream().findFirst().orElse(BigDecimal.ZERO));
    }

    /// Whether two costs can be set off against each other: all prices are known and there is one currency at most.
    public boolean isComparable(Cost other) {
        var currencies = new HashSet<>(amounts.keySet());
        currencies.addAll(other.amounts.keySet());
        return !isLowerBound() && !other.isLowerBound() && currencies.size() <= 1;
    }

    /// This without the other; below zero where the other is more.
    ///
    /// @throws IllegalArgumentException if they cannot be compared
    public Cost minus(Cost other) {
        if (!isComparable(other)) {
            throw new IllegalArgumentException("Costs of different currencies, or without a price, have no difference");
        }
        return plus(other.times(-1));
    }

    /// Whether prices are missing, so that it may be more.
    public boolean isLowerBound() {
        return !unpriced.isEmpty();
    }

    /// Whether nothing at all is known: no amount, and prices missing.
    public boolean isUnknown() {
        return amounts.isEmpty() && isLowerBound();
    }
}
