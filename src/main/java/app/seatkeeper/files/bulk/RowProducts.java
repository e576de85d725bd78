package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.files.bulk.Cause.Missing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The products a row names.
final class RowProducts {

    private final RowReading row;
    private final ProductIndex index;

    RowProducts(RowReading row, ProductIndex index) {
        this.row = row;
        this.index = index;
    }

    /// The products of a column, each once; those that were not found are reported.
    List<SkuId> listed(ImportColumn column, ImportAction action) {
        List<String> parts = row.parts(column);
        if (parts.isEmpty() && action.needsLicense()) {
            row.missing(column, Missing.LICENSE);
        }
        return found(column, parts, action.keepsLicense());
    }

    /// The products to be given instead of others; the tenant must own them.
    List<SkuId> replacements() {
        List<String> parts = row.parts(ImportColumn.REPLACE_WITH);
        if (parts.isEmpty()) {
            row.missing(ImportColumn.REPLACE_WITH, Missing.REPLACEMENT);
        }
        return found(ImportColumn.REPLACE_WITH, parts, true);
    }

    private List<SkuId> found(ImportColumn column, List<String> parts, boolean owned) {
        var found = new ArrayList<SkuId>(parts.size());
        for (String part : parts) {
            product(row.spot(column, part), owned).filter(product -> !found.contains(product)).ifPresent(found::add);
        }
        return found;
    }

    /// @param owned whether the tenant must own it; a product that is only taken away may be gone
    private Optional<SkuId> product(Spot spot, boolean owned) {
        if (row.taken(spot) instanceof Fix.UseProduct(var id, _, _)) {
            return Optional.of(id);
        }
        return switch (index.match(spot.text())) {
            case ProductIndex.Match.Owned(var product) -> Optional.of(product.id());
            case ProductIndex.Match.NotOwned(var id, var _) when !owned -> Optional.of(id);
            case ProductIndex.Match.NotOwned(var _, var name) when !name.isEmpty() -> {
                row.report(spot, new Cause.NotSubscribed(name), List.of(), false);
                yield Optional.empty();
            }
            case ProductIndex.Match.Shared(var products) -> {
                row.report(spot, new Cause.SharedName(products.size()),
                        products.stream().map(Fix::product).toList(), false);
                yield Optional.empty();
            }
            case ProductIndex.Match.None _ when isListWithCommas(spot.text()) -> {
                row.report(spot, new Cause.MissingValue(Missing.SEMICOLON), List.of(), false);
                yield Optional.empty();
            }
            case ProductIndex.Match.NotOwned _, ProductIndex.Match.None _ -> {
                var near = index.nearest(spot.text());
                row.report(spot, new Cause.UnknownProduct(!near.products().isEmpty()),
                        near.products().stream().map(Fix::product).toList(), near.certain());
                yield Optional.empty();
            }
        };
    }

    /// Whether the parts between commas are products, but for one at most.
    private boolean isListWithCommas(String text) {
        List<String> parts = Arrays.stream(text.split(",")).map(String::strip).toList();
        long unknown = parts.stream().filter(part -> index.match(part) instanceof ProductIndex.Match.None).count();
        return parts.size() > 1 && unknown <= 1;
    }
}
