package app.seatkeeper.files.prices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of a file of prices, in the order in which they are written. They are read in any order and case.
public enum PriceColumn {
    SKU_ID("SkuId", "ProductId", "Id"),
    PRODUCT("Product", "ProductName", "Name", "SkuPartNumber", "PartNumber", "License"),
    PRICE("Price", "Amount", "UnitPrice"),
    CURRENCY("Currency"),
    PERIOD("Period", "BillingPeriod", "Per"),
    EFFECTIVE("Effective", "EffectiveDate", "From", "ValidFrom"),
    EXPIRES("Expires", "ExpiryDate", "Until", "ValidUntil");

    private final List<String> names;

    PriceColumn(String... names) {
        this.names = List.of(names);
    }

    /// The name as it is written.
    public String title() {
        return names.getFirst();
    }

    /// The column of a name, whatever its case, blanks and signs.
    static Optional<PriceColumn> named(String header) {
        return Stream.of(values())
                .filter(column -> column.names.stream().anyMatch(name -> plain(name).equals(plain(header))))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
