package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.money.Cost;
import app.seatkeeper.domain.money.Price;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.kit.ExportFacts;
import app.seatkeeper.ui.kit.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the products that are shown, each followed by its subscriptions, as rows for a file.
final class LicensesExport {

    private static final List<LicenseColumn> COUNTED = Stream.of(LicenseColumn.values())
            .filter(column -> column.isCount() && column != LicenseColumn.NOT_USABLE).toList();

    private static final List<LicenseColumn> MONEY =
            Stream.of(LicenseColumn.values()).filter(LicenseColumn::isMoney).toList();

    private LicensesExport() { }

    static ExportTable table(@Nullable TenantSnapshot snapshot, List<LicenseLine> lines, Texts texts) {
        var facts = new ExportFacts(texts, snapshot).with("licenses.export.free", texts.of("licenses.free.how"));
        List<ExportColumn> columns = new ArrayList<>(ExportColumn.texts(Stream.of("licenses.export.product",
                "licenses.export.partNumber", "licenses.export.productId", "licenses.export.subscription",
                "licenses.export.status").map(texts::of).toList()));
        COUNTED.forEach(column -> columns.add(
                new ExportColumn(texts.of("licenses.column." + column.name()), ExportColumn.Kind.NUMBER)));
        MONEY.forEach(column -> columns.add(
                new ExportColumn(texts.of("licenses.column." + column.name()), ExportColumn.Kind.MONEY)));
        columns.add(ExportColumn.text(texts.of("licenses.price.currency")));
        columns.add(new ExportColumn(texts.of("licenses.column.NEXT"), ExportColumn.Kind.DAY));
        List<List<Cell>> rows = new ArrayList<>();
        for (LicenseLine line : lines) {
            rows.add(row(line, line.name(), "", texts));
            line.subscriptions().forEach(one -> rows.add(row(one, line.name(), one.name(), texts)));
        }
        return new ExportTable(texts.of("licenses.title"), facts.list(), columns, rows);
    }

    /// One line with a line of titles above it, cells parted by tabs.
    static String tabbed(LicenseLine line, Texts texts) {
        ExportTable table = table(null, List.of(line), texts);
        return String.join("\t", table.columns().stream().map(ExportColumn::title).toList()) + "\n"
                + String.join("\t", table.stream().findFirst().stream().flatMap(List::stream)
                        .map(CellTexts::plain).toList());
    }

    private static List<Cell> row(LicenseLine line, String product, String subscription, Texts texts) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(product), Cell.of(line.partNumber()),
                Cell.of(line.product().toString()), Cell.of(subscription),
                Cell.of(texts.of("licenses.status." + line.status().name()))));
        COUNTED.forEach(column -> row.add(says(line, column) ? Cell.of(column.of(line.seats())) : Cell.NONE));
        MONEY.forEach(column -> row.add(says(line, column) ? money(line, column) : Cell.NONE));
        Price price = line.money().price();
        row.add(price == null ? Cell.NONE : Cell.of(price.currency().getCurrencyCode()));
        row.add(day(line.next()));
        return row;
    }

    private static Cell money(LicenseLine line, LicenseColumn column) {
        Price price = line.money().price();
        if (!line.money().paid() || (line.money().isOnce() && column != LicenseColumn.PRICE)) {
            return Cell.NONE;
        }
        if (price == null) {
            return Cell.UNKNOWN;
        }
        Cost cost = column == LicenseColumn.MONTH ? line.money().month() : line.money().free();
        BigDecimal amount = column == LicenseColumn.PRICE ? price.perMonth().orElse(price.amount())
                : cost.in(price.currency());
        return new Cell.Money(amount, price.currency().getCurrencyCode(), false);
    }

    private static boolean says(LicenseLine line, LicenseColumn column) {
        return switch (line.kind()) {
            case PRODUCT -> true;
            case SUBSCRIPTION -> column.isOfSubscriptions();
            case ENDED -> column == LicenseColumn.ASSIGNED;
        };
    }

    private static Cell day(@Nullable Instant date) {
        return date == null ? Cell.NONE : Cell.of(date.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
