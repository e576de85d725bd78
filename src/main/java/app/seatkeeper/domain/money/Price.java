package app.seatkeeper.domain.money;

import app.seatkeeper.domain.id.SkuId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one seat of a product costs, as the person entered it.
///
/// @param amount    for one seat and one period, zero or more
/// @param effective first day on which it holds; null for always
/// @param expires   last day on which it holds; null for ever
public record Price(
        SkuId product,
        BigDecimal amount,
        Currency currency,
        BillingPeriod period,
        @Nullable LocalDate effective,
        @Nullable LocalDate expires) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /// @throws IllegalArgumentException if the amount is negative or it ends before it begins
    public Price {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A price is not negative");
        }
        if (effective != null && expires != null && expires.isBefore(effective)) {
            throw new IllegalArgumentException("A price ends before it begins");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return (effective == null || !day.isBefore(effective)) && (expires == null || !day.isAfter(expires));
    }

    /// What a seat costs in a month; empty for what is paid once.
    public Optional<BigDecimal> perMonth() {
        return switch (period) {
            case MONTH -> Optional.of(amount);
            case YEAR -> Optional.of(amount.divide(MONTHS, MathContext.DECIMAL64));
            case ONCE -> Optional.empty();
        };
    }
}
