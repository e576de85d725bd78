package app.seatkeeper.ui.licenses;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.ExportTable;
import app.seatkeeper.ui.kit.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the products that are shown, each followed by its subscriptions, as rows of text for a file.
final class LicensesExport {

    private static final List<LicenseColumn> COUNTED = Stream.of(LicenseColumn.values())
            .filter(column -> column.isCount() && column != LicenseColumn.NOT_USABLE).toList();

    private LicensesExport() { }

    static ExportTable table(@Nullable TenantSnapshot snapshot, List<LicenseLine> lines, Texts texts) {
        List<String> notes = new ArrayList<>();
        if (snapshot != null) {
            notes.add(texts.of("licenses.export.tenant", snapshot.tenant().name(), snapshot.readAt().toString()));
        }
        notes.add(texts.of("licenses.free.how"));
        List<String> columns = new ArrayList<>(Stream.of("licenses.export.product", "licenses.export.partNumber",
                "licenses.export.productId", "licenses.export.subscription", "licenses.export.status")
                .map(texts::of).toList());
        COUNTED.forEach(column -> columns.add(texts.of("licenses.column." + column.name())));
        columns.add(texts.of("licenses.column.NEXT"));
        List<List<String>> rows = new ArrayList<>();
        for (LicenseLine line : lines) {
            rows.add(row(line, line.name(), "", texts));
            line.subscriptions().forEach(one -> rows.add(row(one, line.name(), one.name(), texts)));
        }
        return new ExportTable(notes, columns, rows);
    }

    private static List<String> row(LicenseLine line, String product, String subscription, Texts texts) {
        List<String> row = new ArrayList<>(List.of(product, line.partNumber(), line.product().toString(),
                subscription, texts.of("licenses.status." + line.status().name())));
        COUNTED.forEach(column -> row.add(says(line, column) ? "" + column.of(line.seats()) : ""));
        row.add(day(line.next()));
        return row;
    }

    private static boolean says(LicenseLine line, LicenseColumn column) {
        return switch (line.kind()) {
            case PRODUCT -> true;
            case SUBSCRIPTION -> column.isOfSubscriptions();
            case ENDED -> column == LicenseColumn.ASSIGNED;
        };
    }

    private static String day(@Nullable Instant date) {
        return date == null ? "" : date.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
