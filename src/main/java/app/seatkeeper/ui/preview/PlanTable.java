package app.seatkeeper.ui.preview;

import static java.util.stream.Collectors.joining;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.planning.Holding;
import app.seatkeeper.planning.Preview;
import app.seatkeeper.planning.PreviewRow;
import app.seatkeeper.ui.kit.ExportFacts;
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
    static ExportTable of(Digest digest, TenantSnapshot snapshot, List<PreviewLine> lines) {
        Texts texts = digest.words().texts();
        Preview preview = digest.preview();
        var facts = new ExportFacts(texts, snapshot)
                .with("preview.export.what", preview.plan().title())
                .with("preview.export.from", preview.plan().origin())
                .with("preview.export.made", ExportFacts.iso(preview.readAt()));
        return ExportTable.of(texts.of("preview.export.title"), facts.list(),
                ExportColumn.texts(COLUMNS.stream().map(key -> texts.of(key)).toList()),
                lines.stream().filter(PreviewLine.Person.class::isInstance).map(PreviewLine.Person.class::cast)
                        .toList(),
                person -> row(person.row(), digest.words()));
    }

    private static List<Cell> row(PreviewRow row, RowWords words) {
        return List.of(
                Cell.of(row.user().name()), Cell.of(row.user().account().userPrincipalName()),
                Cell.of(words.texts().of("preview.verdict." + row.verdict().name())), Cell.of(row.runs().isPresent()),
                Cell.of(held(row.before(), words)), Cell.of(held(row.after(), words)),
                Cell.of(words.notes(row).stream().map(Note::sentence).toList()));
    }

    private static String held(List<Holding> holdings, RowWords words) {
        return holdings.stream().map(one -> words.products().full(one.product())
                + (one.off().isEmpty() ? "" : words.texts().of("preview.export.off", words.plans(one.off()))))
                .collect(joining("; "));
    }
}
