package app.seatkeeper.domain.money;

import static app.seatkeeper.advice.Prices.EURO;
import static app.seatkeeper.advice.Prices.POUND;
import static app.seatkeeper.advice.Prices.pounds;
import static app.seatkeeper.advice.Prices.poundsAndMore;
import static app.seatkeeper.planning.Stock.E3;
import static app.seatkeeper.planning.Stock.E5;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void currenciesAreNeverAddedTogether() {
        Cost both = pounds("10.50").plus(Cost.of(BigDecimal.TEN, EURO)).plus(pounds("0.50"));

        assertEquals(new Cost(Map.of(POUND, new BigDecimal("11"), EURO, BigDecimal.TEN), Set.of()), both);
        assertEquals(Optional.empty(), both.only());
        assertThrows(IllegalArgumentException.class, () -> both.minus(pounds("1")));
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertEquals(List.of("100", "100.5"), Stream.of(pounds("100.00"), pounds("100.50"))
                .map(cost -> cost.in(POUND).toString()).toList());
    }

    @Test
    void whatNobodyKnowsStaysALowerBoundAndNothingOfItIsNothing() {
        assertEquals(poundsAndMore("5", E3, E5), Cost.unpriced(E3).plus(pounds("5")).plus(Cost.unpriced(E5)));
        assertEquals(Cost.ZERO, Cost.unpriced(E3).times(0));
        assertEquals(List.of(true, false, false),
                Stream.of(Cost.unpriced(E3), poundsAndMore("5", E3), Cost.ZERO).map(Cost::isUnknown).toList());
    }

    @Test
    void aYearIsTwelveMonthsAndWhatIsPaidOnceBelongsToNone() {
        assertEquals(List.of(Optional.of(new BigDecimal("24")), Optional.of(new BigDecimal("2")), Optional.empty()),
                Stream.of(BillingPeriod.values()).map(period -> price("24", period, null, null).perMonth()).toList());
    }

    @Test
    void ofThePricesThatHoldOnADayTheOneThatBeganLastWins() {
        Price old = price("1", BillingPeriod.MONTH, null, null);
        Price fresh = price("2", BillingPeriod.MONTH, NEW_YEAR, NEW_YEAR.plusDays(9));
        var prices = new PriceList(List.of(fresh, old), NEW_YEAR, false);

        assertEquals(List.of(old, fresh, fresh, old), Stream.of(-1, 0, 9, 10)
                .map(day -> prices.of(E3, NEW_YEAR.plusDays(day)).orElseThrow()).toList());
        assertEquals(Optional.empty(), prices.of(E5, NEW_YEAR));
    }

    @Test
    void aPriceWithoutAFirstDayReplacesAllAndOneWithADayThatOfTheSameDay() {
        Price old = price("1", BillingPeriod.MONTH, null, null);
        Price fresh = price("2", BillingPeriod.MONTH, NEW_YEAR, null);
        Price fresher = price("3", BillingPeriod.MONTH, NEW_YEAR, null);
        var prices = PriceList.EMPTY.with(old, NEW_YEAR).with(fresh, NEW_YEAR).with(fresher, NEW_YEAR);

        assertEquals(List.of(old, fresher), prices.prices());
        assertEquals(List.of(old), prices.with(old, NEW_YEAR).prices());
        assertEquals(List.of(), prices.without(E3, NEW_YEAR).prices());
    }

    private static Price price(
            String amount, BillingPeriod period, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Price(E3, new BigDecimal(amount), POUND, period, from, to);
    }
}
