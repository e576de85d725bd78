package app.seatkeeper.files.prices;

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

    private final String title;
    private final String others;

    PriceColumn(String title, String... others) {
        this.title = title;
        this.others = String.join(" ", others);
    }

    /// The name as it is written.
    public String title() {
        return title;
    }

    /// The column of a name, whatever its case, blanks and signs.
    static Optional<PriceColumn> named(String header) {
        return Stream.of(values()).filter(column -> column.isNamed(plain(header))).findFirst();
    }

    private boolean isNamed(String plain) {
        return plain.equals(plain(title)) || Stream.of(others.split(" ")).map(PriceColumn::plain).anyMatch(
                other -> !other.isEmpty() && other.equals(plain));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
