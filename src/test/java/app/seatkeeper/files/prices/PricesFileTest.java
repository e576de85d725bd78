package app.seatkeeper.files.prices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.money.BillingPeriod;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.money.PriceList;
import app.seatkeeper.files.csv.CsvFile;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesFileTest {

    private static final SkuId E3 = SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965");
    private static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("app.seatkeeper.i18n.messages", Locale.UK);

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenComesBackAsItWas() throws Exception {
        var prices = new PriceList(List.of(
                new Price(E3, new BigDecimal("33.10"), GBP, BillingPeriod.MONTH, null, null),
                new Price(E3, new BigDecimal("36"), GBP, BillingPeriod.MONTH, LocalDate.of(2027, 1, 1), null),
                new Price(E5, new BigDecimal("1.234"), Currency.getInstance("KWD"), BillingPeriod.YEAR,
                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                new Price(E5, new BigDecimal("0.00"), GBP, BillingPeriod.ONCE, null, null)), null, false);
        Path file = folder.resolve("prices.csv");

        PricesFile.save(prices, id -> id.equals(E3) ? "=Microsoft, \"365\" E3" : "Microsoft 365 E5", file);

        assertEquals(new PricesFile.Reading(prices.prices(), List.of()), PricesFile.read(file, _ -> List.of()));
        assertEquals("\uFEFFSkuId,Product,Price,Currency,Period,Effective,Expires",
                Files.readAllLines(file).getFirst());
    }

    @Test
    void columnsStandInAnyOrderAndProductsGoByTheirNames() throws Exception {
        var reading = read("""
                period;PRICE;Sku id;product;Currency
                Monthly;1.234,50;;Microsoft 365 E3;€
                year;52,1;{06EBC4EE-1bb5-47dd-8120-11324bc54e06};whatever;gbp
                ;;;;
                """);

        assertEquals(new PricesFile.Reading(List.of(
                new Price(E3, new BigDecimal("1234.50"), Currency.getInstance("EUR"), BillingPeriod.MONTH, null, null),
                new Price(E5, new BigDecimal("52.1"), GBP, BillingPeriod.YEAR, null, null)), List.of()), reading);
    }

    @Test
    void filesOfOldSpreadsheetsKeepTheirPounds() throws Exception {
        byte[] file = "Product,Price,Currency,Period\nE3,1,£,once\n".getBytes(Charset.forName("windows-1252"));

        var reading = PricesFile.of(CsvFile.of("p.csv", file, PricesFile::isColumn), _ -> List.of(E3));

        assertEquals(List.of(new Price(E3, BigDecimal.ONE, GBP, BillingPeriod.ONCE, null, null)), reading.prices());
    }

    @Test
    void everyProblemIsToldWithItsLineAndNothingIsTaken() throws Exception {
        var reading = read("""
                SkuId,Product,Price,Currency,Period,Effective,Expires
                05e9a617-0261-4cee-bb44-138d3ef5d965,,10,GBP,month,,
                E3,,10,GBP,month,,
                ,Nothing,1.234,Pound,weekly,1.1.2027,
                ,Visio,-1,XXX,,2027-01-02,2027-01-01
                ,,,,,,
                ,,a,,month,,
                """);

        assertEquals(List.of(), reading.prices());
        assertEquals("""
                3 SkuId [E3] “E3” is no product id. Leave it empty to find the product by its name.
                4 Product [Nothing] No product is called “Nothing”. Write its id into SkuId.
                4 Price [1.234] “1.234” can be read in two ways. Write 1.2340, or the number without the sign.
                4 Currency [Pound] “Pound” is no currency. Write its three letters, for example GBP.
                4 Period [weekly] “weekly” is no period. Write month, year or once.
                4 Effective [1.1.2027] “1.1.2027” is no day. Write it as 2026-11-19.
                5 Product [Visio] 2 products are called “Visio”. Write the id into SkuId.
                5 Price [-1] A price is not below zero.
                5 Currency [XXX] “XXX” is no currency. Write its three letters, for example GBP.
                5 Period [] Period is empty. Fill it in, or remove the line.
                5 Expires [2027-01-01] The price ends before it begins on 2027-01-02.
                7 SkuId [] SkuId is empty. Fill it in, or remove the line.
                7 Price [a] “a” is no number. Write the price as 12.50, without a currency sign.
                7 Currency [] Currency is empty. Fill it in, or remove the line.""", told(reading));
    }

    @Test
    void linesThatAreTornApartOrDoubledAreToldAsSuch() throws Exception {
        assertEquals("""
                3 Price [12] The line has more than 7 values. Put a price with a comma in quotes.
                4 Price ["10"0] Something stands behind the closing quote in “"10"0”.
                5 Effective [] Line 2 gives a price of the same product from the same day. Keep one of them.""",
                told(read("""
                        SkuId,Product,Price,Currency,Period,Effective,Expires
                        05e9a617-0261-4cee-bb44-138d3ef5d965,,10,GBP,month,,
                        ,Microsoft 365 E5,12,50,GBP,month,,
                        ,Microsoft 365 E3,"10"0,GBP,month,,
                        05e9a617-0261-4cee-bb44-138d3ef5d965,,11,GBP,year,,
                        """)));
    }

    @Test
    void missingAndDoubledColumnsAreToldAtTheHeader() throws Exception {
        assertEquals("""
                1 SkuId [Product id] “Product id” and “SkuId” both name the column SkuId. Keep one of them.
                1 Price [] The file has no column “Price”. Add it, or save the prices here and edit that file.
                1 Period [] The file has no column “Period”. Add it, or save the prices here and edit that file.""",
                told(read("SkuId,Product id,Currency\na,b,GBP\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12          | 12
            12.5        | 12.5
            12,50       | 12.50
            1,234.50    | 1234.50
            1.234,50    | 1234.50
            1 234,50    | 1234.50
            1'234.50    | 1234.50
            1,234,567   | 1234567
            1234,567    | 1234.567
            0,125       | 0.125
            0.005       | 0.005
            1.2340      | 1.234
            .5          | none
            1.2.3       | none
            12,34,56    | none
            1e3         | none
            £12         | none
            12.         | none
            1,234       | two ways
            999.000     | two ways
            −3          | below zero
            """)
    void numbersAreReadAsPeopleWriteThemOrNotAtAll(String written, String meant) {
        assertEquals(meant, switch (PriceNumber.of(written)) {
            case PriceNumber.Amount(var value) -> value.toPlainString();
            case PriceNumber.Ambiguous _ -> "two ways";
            case PriceNumber.Negative _ -> "below zero";
            case PriceNumber.NoNumber _ -> "none";
        });
    }

    private static PricesFile.Reading read(String text) throws Exception {
        var names = Map.of("Microsoft 365 E3", List.of(E3), "Microsoft 365 E5", List.of(E5), "Visio", List.of(E3, E5));
        return PricesFile.of(CsvFile.of("prices.csv", text.getBytes(UTF_8), PricesFile::isColumn),
                name -> names.getOrDefault(name, List.of()));
    }

    private static String told(PricesFile.Reading reading) {
        return reading.problems().stream().map(problem -> problem.line() + " " + problem.column().title()
                + " [" + problem.value() + "] " + problem.sentence(TEXTS)).collect(joining("\n"));
    }
}
