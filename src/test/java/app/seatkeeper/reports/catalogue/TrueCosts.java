package app.seatkeeper.reports.catalogue;

import static java.util.stream.Collectors.joining;

import app.seatkeeper.domain.money.Cost;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What seats cost at the prices of [Larkfield], reckoned by hand.
final class TrueCosts {

    private static final String PHONE = "e43b5b99-8dfb-405f-9987-dc307f34bcbd";
    private static final Map<String, String> TODAY = Map.ofEntries(
            Map.entry("06ebc4ee-1bb5-47dd-8120-11324bc54e06", "52.10 GBP"),
            Map.entry("05e9a617-0261-4cee-bb44-138d3ef5d965", "33.10 GBP"),
            Map.entry("18181a46-0d4e-45cd-891e-60aabd171b4e", "7.50 GBP"),
            Map.entry("66b55226-6b4f-492c-910c-a3b7a3c9d993", "7.30 GBP"),
            Map.entry("4b9405b0-7788-4568-add1-99614e613b69", "3.30 GBP"),
            Map.entry("c5928f49-12ba-48f7-ada3-0d743a3601d5", "12.40 EUR"),
            Map.entry("53818b1b-4a27-454b-8896-0dba576410e6", "24.60 GBP"),
            Map.entry("639dec6b-bb19-468b-871c-c5c441c4b0cb", "24.70 GBP"));

    private TrueCosts() { }

    /// An amount that is being added up: by currency, and whether something is missing.
    record Sum(Map<String, BigDecimal> amounts, boolean missing) {

        static final Sum NOTHING = new Sum(Map.of(), false);

        Sum plus(Sum other) {
            Map<String, BigDecimal> both = new TreeMap<>(amounts);
            other.amounts.forEach((currency, amount) -> both.merge(currency, amount, BigDecimal::add));
            return new Sum(both, missing || other.missing);
        }

        Sum times(long count) {
            Map<String, BigDecimal> all = new TreeMap<>();
            amounts.forEach((currency, amount) -> all.put(currency, amount.multiply(BigDecimal.valueOf(count))));
            return count == 0 ? NOTHING : new Sum(all, missing);
        }

        Sum dividedBy(long count) {
            Map<String, BigDecimal> each = new TreeMap<>();
            amounts.forEach((currency, amount) ->
                    each.put(currency, amount.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64)));
            return new Sum(each, missing);
        }

        /// Nothing, in the same currencies.
        Sum zero() {
            return new Sum(amounts.keySet().stream().collect(Collectors.toMap(one -> one, _ -> BigDecimal.ZERO)),
                    missing);
        }

        static Sum of(Cost cost) {
            Map<String, BigDecimal> amounts = new TreeMap<>();
            cost.amounts().forEach((currency, amount) -> amounts.put(currency.getCurrencyCode(), amount));
            return new Sum(amounts, cost.isLowerBound());
        }

        /// As a cell shows it.
        String shown() {
            if (amounts.isEmpty()) {
                return missing ? "unknown" : "0";
            }
            return amounts.entrySet().stream().map(one -> (missing ? "≥ " : "")
                    + one.getValue().setScale(2, RoundingMode.HALF_UP).toPlainString() + " " + one.getKey())
                    .collect(joining("; "));
        }
    }

    /// One seat in a month. Power BI is paid once, Teams Phone has no price, everything else without one is free.
    static Sum seat(String sku) {
        String price = TODAY.get(sku);
        if (price == null) {
            return new Sum(Map.of(), sku.equals(PHONE));
        }
        List<String> words = List.of(price.split(" ", -1));
        return new Sum(Map.of(words.getLast(), new BigDecimal(words.getFirst())), false);
    }

    /// What is paid for at all.
    static boolean isPaid(String sku, Truth truth) {
        return truth.products().containsKey(sku) && (TODAY.containsKey(sku) || sku.equals(PHONE)
                || sku.equals("f8a1db68-be16-40ed-86d5-cb42ce701560"));
    }

    /// The subscribed products that take up a seat for a user.
    static Set<String> seats(JsonNode user) {
        return Truth.paths(user).stream().filter(Truth::works).map(Truth::sku).collect(Collectors.toSet());
    }

    static Sum of(JsonNode user) {
        Sum sum = Sum.NOTHING;
        for (String sku : seats(user)) {
            sum = sum.plus(seat(sku));
        }
        return sum;
    }
}
