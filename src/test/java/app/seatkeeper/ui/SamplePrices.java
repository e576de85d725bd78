package app.seatkeeper.ui;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// What the products of the sample tenant cost; nobody has entered what Teams Phone costs.
public final class SamplePrices {

    public static final Currency GBP = Currency.getInstance("GBP");
    public static final LocalDate ENTERED = LocalDate.of(2026, 11, 2);

    private SamplePrices() { }

    public static PriceList list() {
        return new PriceList(List.of(monthly(SampleTenant.E5, "52.10"), monthly(SampleTenant.E3, "33.10"),
                monthly(SampleTenant.EXCHANGE_P1, "3.30"), monthly(SampleTenant.VISIO, "12.40"),
                new Price(SampleTenant.POWER_BI, new BigDecimal("138"), GBP, BillingPeriod.YEAR, null, null)),
                ENTERED, false);
    }

    public static Price monthly(SkuId product, String pounds) {
        return new Price(product, new BigDecimal(pounds), GBP, BillingPeriod.MONTH, null, null);
    }
}
