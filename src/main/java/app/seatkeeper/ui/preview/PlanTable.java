package app.seatkeeper.ui.preview;

import static java.util.stream.Collectors.joining;

import app.seatkeeper.domain.snapshot.Tenant;
import app.seatkeeper.planning.Holding;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.ui.kit.ExportTable;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;

/// A preview as a table to be saved.
final class PlanTable {

    private static final List<String> COLUMNS = List.of(
            "preview.export.column.user", "preview.export.column.upn", "preview.export.column.group",
            "preview.export.column.included", "preview.export.column.before", "preview.export.column.after",
            "preview.export.column.notes");

    private PlanTable() { }

    /// @param lines what the list shows, in its order; heads of groups are left out
    static ExportTable of(Digest digest, Tenant tenant, List<PreviewLine> lines) {
        Texts texts = digest.words().texts();
        Preview preview = digest.preview();
        return new ExportTable(
                List.of(texts.of("preview.export.title", preview.plan().title()),
                        texts.of("preview.export.origin", preview.plan().origin()),
                        texts.of("preview.export.tenant", tenant.name(), tenant.domain()),
                        texts.of("preview.export.read", preview.readAt().toString())),
                COLUMNS.stream().map(key -> texts.of(key)).toList(),
                lines.stream().filter(PreviewLine.Person.class::isInstance).map(PreviewLine.Person.class::cast)
                        .map(person -> row(person.row(), digest.words())).toList());
    }

    private static List<String> row(PreviewRow row, RowWords words) {
        Texts texts = words.texts();
        return List.of(
                row.user().name(), row.user().account().userPrincipalName(),
                texts.of("preview.verdict." + row.verdict().name()),
                texts.of(row.runs().isPresent() ? "preview.export.yes" : "preview.export.no"),
                held(row.before(), words), held(row.after(), words),
                words.notes(row).stream().map(Note::sentence).collect(joining("; ")));
    }

    private static String held(List<Holding> holdings, RowWords words) {
        return holdings.stream().map(one -> words.products().full(one.product())
                + (one.off().isEmpty() ? "" : words.texts().of("preview.export.off", words.plans(one.off()))))
                .collect(joining("; "));
    }
}
