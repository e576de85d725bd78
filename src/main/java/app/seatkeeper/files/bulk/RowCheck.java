package app.seatkeeper.files.bulk;

import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.csv.CsvTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks the rows of a table, each alone, against a tenant.
final class RowCheck {

    private static final RowState EMPTY = new RowState.Empty();

    private final CsvTable table;
    private final ColumnMapping mapping;
    private final ResultColumns results;
    private final UserIndex users;
    private final ProductIndex products;
    private final Later<Countries> countries = new Later<>(Countries::new);

    RowCheck(CsvTable table, ColumnMapping mapping, TenantSnapshot snapshot, Map<SkuId, String> known) {
        this.table = table;
        this.mapping = mapping;
        this.results = ResultColumns.of(table.header());
        this.users = new UserIndex(snapshot);
        this.products = new ProductIndex(snapshot, known);
    }

    /// @param used what the person took instead of values that were wrong
    RowState state(int row, Map<Spot, Finding> used) {
        List<String> values = table.values(row);
        if (values.getFirst().isEmpty() && values.stream().allMatch(String::isEmpty)) {
            return EMPTY;
        }
        if (table.facts().titled() && values.equals(table.header())) {
            return new RowState.Header();
        }
        Optional<RowStatus> status = results.status(values).filter(RowStatus::isFinal);
        if (status.isPresent()) {
            return new RowState.Finished(status.get());
        }
        var reading = new RowReading(this, row, values, used);
        return reading.isWellFormed() ? reading.state() : reading.malformed();
    }

    CsvTable table() {
        return table;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    ResultColumns results() {
        return results;
    }

    UserIndex users() {
        return users;
    }

    ProductIndex products() {
        return products;
    }

    Countries countries() {
        return countries.value();
    }

    /// The name of a column as the file writes it; where it has none, the name a template gives it.
    String field(ImportColumn column) {
        var place = mapping.place(column);
        String name = place.isPresent() ? table.header().get(place.getAsInt()) : "";
        return name.isEmpty() ? column.title() : name;
    }
}
