package app.seatkeeper.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.boot.StartPrices.Found;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.graph.ProductNames;
import app.seatkeeper.ui.kit.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Prices that are there before anybody has entered one.
class StartPricesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final SkuId VISIO = SkuId.of("c5928f49-12ba-48f7-ada3-0d743a3601d5");

    @TempDir private Path folder;

    private final StartPrices start =
            new StartPrices(ProductNames.shipped().products(), Texts.load(Locale.UK), TODAY);

    @Test
    void theDemoTenantHasInventedPricesOfNineProductsAndSaysSo() {
        Found found = start.invented();

        assertEquals("", found.trouble());
        assertEquals(true, found.prices().invented());
        assertEquals(9, found.prices().prices().size());
        assertEquals(new Price(VISIO, new BigDecimal("12.40"), Currency.getInstance("GBP"), BillingPeriod.MONTH, null,
                null), found.prices().of(VISIO, TODAY).orElseThrow());
    }

    @Test
    void theFileOfThePersonIsTaken() throws Exception {
        Path file = file("SkuId,Price,Currency,Period,Effective\n" + VISIO + ",150.00,EUR,year,2026-01-01\n");

        assertEquals(new Found(new PriceList(List.of(new Price(VISIO, new BigDecimal("150.00"),
                Currency.getInstance("EUR"), BillingPeriod.YEAR, LocalDate.of(2026, 1, 1), null)), TODAY, false), ""),
                start.in(file));
    }

    @Test
    void aFileWithAProblemGivesNoPriceAndOneSentence() throws Exception {
        Path file = file("SkuId,Product,Price,Currency,Period\n" + VISIO + ",,12.40,GBP,month\n"
                + ",Visio Plan 9,1.00,GBP,month\n");

        assertEquals(new Found(PriceList.EMPTY, "No price was taken from prices.csv, which was named at the start: "
                + "one problem. Line 3: No product is called “Visio Plan 9”. Write its id into SkuId."),
                start.in(file));
    }

    @Test
    void aFileThatIsNoTableGivesNoPriceAndOneSentence() throws Exception {
        Path file = file("%PDF-1.7");

        assertEquals(PriceList.EMPTY, start.in(file).prices());
        assertEquals("prices.csv, which was named at the start, holds no prices: This is a PDF,",
                start.in(file).trouble().substring(0, 73));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("prices.csv"), text);
    }
}
