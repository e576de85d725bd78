package app.seatkeeper.ui.users;

import app.seatkeeper.domain.snapshot.TenantSnapshot;
import app.seatkeeper.ui.kit.ExportTable;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
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
        Collection<UserColumn> columns = model.columns().all();
        return new ExportTable(notes(model, snapshot), titles(columns, words.texts()),
                model.shown().stream().map(row -> cells(row, columns, words)).toList());
    }

    private static List<String> notes(UsersViewModel model, @Nullable TenantSnapshot snapshot) {
        Texts texts = model.texts();
        List<String> notes = new ArrayList<>();
        if (snapshot != null) {
            notes.add(texts.of("users.export.tenant", snapshot.tenant().name(), snapshot.readAt().toString()));
        }
        String filters = FilterChip.of(model.queryProperty().get(), model.wordsProperty().get()).stream()
                .map(chip -> (chip.kind() + " " + chip.value()).strip()).collect(Collectors.joining("; "));
        String text = model.queryProperty().get().text().strip();
        String all = Stream.of(text, filters).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        notes.add(texts.of("users.export.rows", model.shown().size(), model.roster().total()));
        if (!all.isEmpty()) {
            notes.add(texts.of("users.export.filters", all));
        }
        return notes;
    }

    private static List<String> titles(Collection<UserColumn> columns, Texts texts) {
        return columns.stream().map(column -> texts.of("users.column." + column.name())).toList();
    }

    private static List<String> cells(UserRow row, Collection<UserColumn> columns, RowTexts words) {
        return columns.stream().map(column -> words.exported(column, row.user())).toList();
    }
}
