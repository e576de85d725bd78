package app.seatkeeper.advice;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/// Prices in a test.
public final class Prices {

    public static final Currency POUND = Currency.getInstance("GBP");
    public static final Currency EURO = Currency.getInstance("EUR");

    private Prices() { }

    public static PriceList of(Price... prices) {
        return new PriceList(List.of(prices), LocalDate.of(2026, 11, 1), false);
    }

    /// Pounds a month.
    public static Price monthly(SkuId product, String amount) {
        return price(product, amount, POUND, BillingPeriod.MONTH);
    }

    public static Price price(SkuId product, String amount, Currency currency, BillingPeriod period) {
        return new Price(product, new BigDecimal(amount), currency, period, null, null);
    }

    public static Cost pounds(String amount) {
        return Cost.of(new BigDecimal(amount), POUND);
    }

    /// At least so much, as these have no price.
    public static Cost poundsAndMore(String amount, SkuId... unpriced) {
        return Stream.of(unpriced).map(Cost::unpriced).reduce(pounds(amount), Cost::plus);
    }

    /// The invented prices of Larkfield Group, as the pictures show them.
    public static PriceList ofLarkfield() {
        return of(monthly(SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06"), "52.10"),
                monthly(SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965"), "33.10"),
                monthly(SkuId.of("18181a46-0d4e-45cd-891e-60aabd171b4e"), "7.50"),
                monthly(SkuId.of("66b55226-6b4f-492c-910c-a3b7a3c9d993"), "7.30"),
                monthly(SkuId.of("4b9405b0-7788-4568-add1-99614e613b69"), "3.30"),
                monthly(SkuId.of("c5928f49-12ba-48f7-ada3-0d743a3601d5"), "12.40"),
                monthly(SkuId.of("53818b1b-4a27-454b-8896-0dba576410e6"), "24.60"),
                monthly(SkuId.of("f8a1db68-be16-40ed-86d5-cb42ce701560"), "11.50"),
                monthly(SkuId.of("639dec6b-bb19-468b-871c-c5c441c4b0cb"), "24.70"));
    }
}
