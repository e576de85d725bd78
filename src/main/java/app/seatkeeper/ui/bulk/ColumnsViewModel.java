package app.seatkeeper.ui.bulk;

import app.seatkeeper.domain.license.Product;
import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.bulk.ColumnMapping;
import app.seatkeeper.files.bulk.ImportAction;
import app.seatkeeper.files.bulk.ImportColumn;
import app.seatkeeper.files.csv.CsvTable;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which column of the file means what. Used on the FX thread only.
final class ColumnsViewModel {

    private static final int SAMPLES = 3;

    private final BulkViewModel model;
    private final Texts texts;
    private final Supplier<@Nullable TenantSnapshot> snapshot;

    ColumnsViewModel(BulkViewModel model, Texts texts, Supplier<@Nullable TenantSnapshot> snapshot) {
        this.model = model;
        this.texts = texts;
        this.snapshot = snapshot;
    }

    /// A meaning to choose for a column.
    ///
    /// @param column null for a column that is left alone
    record Meaning(@Nullable ImportColumn column, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    /// One column of the file.
    ///
    /// @param samples what stands in its first rows
    record FileColumn(int place, String header, List<String> samples) { }

    /// A value to choose for all rows.
    record ForAll(String value, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    List<FileColumn> columns(CsvTable table) {
        List<List<String>> rows = table.sample(SAMPLES);
        return IntStream.range(0, table.header().size()).mapToObj(place -> new FileColumn(place,
                header(table, place),
                rows.stream().filter(row -> place < row.size()).map(row -> row.get(place)).toList())).toList();
    }

    private String header(CsvTable table, int place) {
        String header = table.header().get(place);
        return header.isEmpty() ? texts.of("bulk.column.unnamed", place + 1) : header;
    }

    List<Meaning> meanings() {
        return Stream.concat(Stream.of(alone()),
                Stream.of(ImportColumn.values()).map(column -> new Meaning(column, column.title()))).toList();
    }

    private Meaning alone() {
        return new Meaning(null, texts.of("bulk.column.alone"));
    }

    Meaning meaning(ColumnMapping mapping, int place) {
        return mapping.at(place).map(column -> new Meaning(column, column.title())).orElseGet(this::alone);
    }

    /// Says what a column of the file means.
    void mean(int place, Meaning meaning) {
        ColumnMapping now = model.mappingProperty().get();
        if (now == null) {
            return;
        }
        ColumnMapping free = now.at(place).map(now::without).orElse(now);
        ImportColumn column = meaning.column();
        model.mappingProperty().set(column == null ? free : free.with(column, place));
    }

    /// What can be said once for all rows: the action where no column names it, and the products it needs then.
    List<ImportColumn> forAll(ColumnMapping mapping) {
        boolean action = mapping.place(ImportColumn.ACTION).isEmpty();
        Optional<ImportAction> chosen = !action ? Optional.empty()
                : ImportAction.named(mapping.forAll().getOrDefault(ImportColumn.ACTION, ""));
        return Stream.of(ImportColumn.ACTION, ImportColumn.LICENSE, ImportColumn.REPLACE_WITH)
                .filter(column -> mapping.place(column).isEmpty())
                .filter(column -> switch (column) {
                    case ACTION -> true;
                    case LICENSE -> chosen.filter(ImportAction::needsLicense).isPresent();
                    default -> chosen.filter(ImportAction.REPLACE::equals).isPresent();
                }).toList();
    }

    List<ForAll> values(ImportColumn column) {
        if (column == ImportColumn.ACTION) {
            return Stream.of(ImportAction.values())
                    .map(action -> new ForAll(action.word(), texts.of("bulk.action." + action.name()))).toList();
        }
        TenantSnapshot tenant = snapshot.get();
        return tenant == null ? List.of() : tenant.products().stream().filter(Product::isAssignable)
                .map(product -> new ForAll(product.id().toString(), product.name())).toList();
    }

    Optional<ForAll> value(ColumnMapping mapping, ImportColumn column) {
        String value = mapping.forAll().getOrDefault(column, "");
        return values(column).stream().filter(one -> one.value().equals(value)).findFirst();
    }

    void say(ImportColumn column, ForAll value) {
        ColumnMapping now = model.mappingProperty().get();
        if (now != null) {
            model.mappingProperty().set(now.withForAll(column, value.value()));
        }
    }

    /// What must still be said, in words; empty when the rows can be checked.
    String missing(ColumnMapping mapping) {
        Stream<String> doubled = mapping.doubled().stream().map(model.sentences()::of);
        Stream<String> missing = mapping.missing().isEmpty() ? Stream.empty() : Stream.of(texts.of(
                "bulk.columns.missing", texts.list(mapping.missing().stream().map(ImportColumn::title).toList())));
        return Stream.concat(doubled, missing).collect(Collectors.joining(" "));
    }
}
