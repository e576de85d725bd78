package app.seatkeeper.ui.users;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.files.CellTexts;
import app.seatkeeper.files.ExportColumn;
import app.seatkeeper.files.ExportTable;
import app.seatkeeper.ui.kit.ExportFacts;
import app.seatkeeper.ui.kit.Texts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes rows of people as text: for the clipboard, and for a file.
final class UserExport {

    private UserExport() { }

    static String tabbed(List<UserRow> rows, Collection<UserColumn> columns, RowTexts words) {
        return Stream.concat(Stream.of(titles(columns, words.texts())),
                        rows.stream().map(row -> cells(row, columns, words)))
                .map(cells -> cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    static ExportTable table(UsersViewModel model, @Nullable TenantSnapshot snapshot) {
        RowTexts words = model.wordsProperty().get();
        Texts texts = model.texts();
        List<UserColumn> columns = List.copyOf(model.columns().all());
        var facts = new ExportFacts(texts, snapshot)
                .rows(model.shown().size(), model.roster().total())
                .filters(filters(model));
        return ExportTable.of(texts.of("users.title"), facts.list(),
                columns.stream().map(column -> new ExportColumn(title(column, texts), kind(column))).toList(),
                model.shown(), row -> columns.stream().map(column -> words.exported(column, row.user())).toList());
    }

    private static String filters(UsersViewModel model) {
        Stream<String> chips = FilterChip.of(model.queryProperty().get(), model.wordsProperty().get()).stream()
                .map(chip -> (chip.kind() + " " + chip.value()).strip());
        return Stream.concat(Stream.of(model.queryProperty().get().text().strip()), chips)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String title(UserColumn column, Texts texts) {
        return texts.of("users.column." + column.name());
    }

    private static ExportColumn.Kind kind(UserColumn column) {
        return switch (column) {
            case LICENSES -> ExportColumn.Kind.LIST;
            case CREATED -> ExportColumn.Kind.DAY;
            case NAME, UPN, ACCOUNT, TYPE, SYNCED, LOCATION, MAIL, DEPARTMENT, JOB, CITY, COUNTRY, OFFICE, COMPANY,
                    EMPLOYEE_ID -> ExportColumn.Kind.TEXT;
        };
    }

    private static List<String> titles(Collection<UserColumn> columns, Texts texts) {
        return columns.stream().map(column -> title(column, texts)).toList();
    }

    private static List<String> cells(UserRow row, Collection<UserColumn> columns, RowTexts words) {
        return columns.stream().map(column -> CellTexts.plain(words.exported(column, row.user()))).toList();
    }
}
