package app.seatkeeper.demo.seed;

import app.seatkeeper.demo.tenant.Catalogue;
import app.seatkeeper.demo.tenant.Product;
import app.seatkeeper.demo.tenant.Table;
import java.util.List;
import java.util.Set;

/// One way in which a number of people come by a product.
///
/// @param product the product
/// @param through names of groups, or `direct`
/// @param people  how many in a tenant of 2,500, or [#REST]
/// @param who     departments with weights, or the key of the product that they hold already
record Lane(Product product, Set<String> through, int people, String who) {

    /// The way without a group.
    static final String DIRECT = "direct";
    /// All who are still to be placed.
    static final int REST = -1;

    static List<Lane> read(Catalogue catalogue) {
        return Table.rows("lanes.csv", ';').stream().map(row -> new Lane(
                catalogue.keyed(row.get(0)),
                Set.of(row.get(1).split(" & ", -1)),
                "*".equals(row.get(2)) ? REST : Integer.parseInt(row.get(2)),
                row.get(3))).toList();
    }

    /// Answers whether people of certain departments get it, and not people with another product.
    boolean isBase() {
        return who.contains(" ");
    }

    boolean isDirect() {
        return through.equals(Set.of(DIRECT));
    }
}
