package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Catalogue;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Subscription;
import app.seatkeeper.demo.tenant.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the tenant has bought, in proportion to its size. Where more seats are assigned than bought, the surplus stays
/// the same at every size.
final class Purchases {

    private final Catalogue catalogue;
    private final Census census;
    private final Instant today;
    private final List<List<String>> rows = Table.rows("subscriptions.csv", ',');

    Purchases(Catalogue catalogue, Census census, Instant now) {
        this.catalogue = catalogue;
        this.census = census;
        today = now.truncatedTo(ChronoUnit.DAYS);
    }

    List<Subscription> all() {
        var all = new ArrayList<Subscription>();
        for (Product product : rows.stream().map(row -> catalogue.keyed(row.get(0))).distinct().toList()) {
            int left = usable(product);
            var its = rows.stream().filter(row -> row.get(0).equals(product.key())).toList();
            var bought = new ArrayList<Subscription>();
            for (List<String> row : its.reversed()) {
                int units = units(row, its.getFirst().equals(row), left);
                left -= isUsable(row) ? units : 0;
                bought.add(subscription(product, row, units));
            }
            all.addAll(bought.reversed());
        }
        return all;
    }

    /// The first row of a product takes what the others leave.
    private int units(List<String> row, boolean first, int left) {
        return first && isUsable(row) ? left : Math.max(1, census.scaled(Integer.parseInt(row.get(2))));
    }

    private int usable(Product product) {
        int bought = rows.stream().filter(row -> row.get(0).equals(product.key()) && isUsable(row))
                .mapToInt(row -> Integer.parseInt(row.get(2))).sum();
        int held = Table.rows("holders.csv", ',').stream().filter(row -> row.get(0).equals(product.key()))
                .mapToInt(row -> Integer.parseInt(row.get(1))).sum();
        int free = bought - held;
        return census.holders(product) + (free < 0 ? free : census.scaled(free));
    }

    private static boolean isUsable(List<String> row) {
        return "Enabled".equals(row.get(1)) || "Warning".equals(row.get(1));
    }

    private Subscription subscription(Product product, List<String> row, int units) {
        String seed = "larkfield purchase/" + row.get(0) + row.get(1) + row.get(3);
        return new Subscription(id(seed), id("commerce " + seed), product, row.get(1), units,
                today.minus(Duration.ofDays(Long.parseLong(row.get(4)))),
                today.plus(Duration.ofDays(Long.parseLong(row.get(3)))));
    }

    private static String id(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
