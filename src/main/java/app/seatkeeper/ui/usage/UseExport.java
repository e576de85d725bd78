package app.seatkeeper.ui.usage;

import app.seatkeeper.files.Cell;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.kit.ExportFacts;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes what a tab shows ready for a file: its columns, filtered and sorted, with everybody's sign-in name.
final class UseExport {

    private static final String UPN = "upn";

    private UseExport() { }

    /// @param done what is shown
    static ExportTable table(UsageViewModel model, UseRoster.Result done) {
        Texts texts = model.texts();
        List<UseColumn> columns = columns(model, done);
        return ExportTable.of(texts.of("usage.export.title", texts.of("usage.tab." + done.sheet().tab().name())),
                about(model, done),
                columns.stream().map(column -> new ExportColumn(title(column, texts), kind(column))).toList(),
                done.shown(), row -> cells(row, columns));
    }

    private static List<Cell> cells(UseRow row, List<UseColumn> columns) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }

    /// The columns shown; the sign-in name always, because two people may share a name.
    private static List<UseColumn> columns(UsageViewModel model, UseRoster.Result done) {
        return done.sheet().columns().stream()
                .filter(column -> column.id().equals(UPN) || model.columns().has(done.sheet(), column)).toList();
    }

    private static String title(UseColumn column, Texts texts) {
        return switch (column.kind()) {
            case SIZE -> texts.of("usage.export.bytes", column.spoken());
            case SPAN -> texts.of("usage.export.seconds", column.spoken());
            case HEAT, SINCE -> texts.of("usage.export.last", column.spoken());
            case NAME, TEXT, DAY, TIME, NUMBER, WORDS -> column.spoken();
        };
    }

    private static ExportColumn.Kind kind(UseColumn column) {
        return switch (column.kind()) {
            case HEAT, SINCE, DAY -> ExportColumn.Kind.DAY;
            case TIME -> ExportColumn.Kind.MOMENT;
            case NUMBER, SIZE, SPAN -> ExportColumn.Kind.NUMBER;
            case WORDS -> ExportColumn.Kind.LIST;
            case NAME, TEXT -> ExportColumn.Kind.TEXT;
        };
    }

    private static List<ExportTable.Fact> about(UsageViewModel model, UseRoster.Result done) {
        Texts texts = model.texts();
        var facts = new ExportFacts(texts, done.crowd().insight().snapshot())
                .with("usage.export.sources", model.words().reports(done.sheet().sources()))
                .with("usage.export.dates", new UsageTitle(model).dates());
        if (done.sheet().tab().countsInPeriod()) {
            facts.with("usage.export.period", texts.of("usage.days", done.asked().period().days()));
        }
        int awaited = model.stateProperty().get().awaited().size();
        return facts.rows(done.shown().size(), done.sheet().rows().size()).filters(filters(model, done))
                .with("usage.export.missing", awaited == 0 ? "" : texts.of("usage.source.awaited", awaited)).list();
    }

    private static String filters(UsageViewModel model, UseRoster.Result done) {
        return Stream.concat(Stream.of(done.asked().query().text().strip()),
                        UsageChip.of(model).stream().map(chip -> (chip.kind() + " " + chip.value()).strip()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    /// One line with a line of titles above it, cells parted by tabs.
    static String copied(UsageViewModel model, UseRow row) {
        UseRoster.Result done = model.resultProperty().get();
        if (done == null) {
            return "";
        }
        List<UseColumn> columns = columns(model, done);
        UseWords words = model.words();
        return String.join("\t", columns.stream().map(UseColumn::spoken).toList()) + "\n"
                + String.join("\t", columns.stream()
                        .map(column -> words.cell(column.kind(), column.value().apply(row))).toList());
    }
}
