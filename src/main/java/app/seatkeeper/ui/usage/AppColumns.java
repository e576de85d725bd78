package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.domain.usage.ReportTable;
import app.seatkeeper.domain.usage.Service;
import app.seatkeeper.files.Cell;
import app.seatkeeper.ui.usage.UseColumn.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which of the Microsoft 365 apps people use, and where.
final class AppColumns {

    static final List<String> APPS = List.of("Outlook", "Word", "Excel", "PowerPoint", "OneNote", "Teams");
    static final List<String> PLATFORMS = List.of("Windows", "Mac", "Mobile", "Web");

    private final Crowd crowd;
    private final ReportKey key;
    private final UseWords words;

    /// @param key the report over the chosen period
    AppColumns(Crowd crowd, ReportKey key, UseWords words) {
        this.crowd = crowd;
        this.key = key;
        this.words = words;
    }

    List<UseColumn> all() {
        var report = new ReportColumns(crowd, key, Service.APPS);
        List<UseColumn> columns = new ArrayList<>(List.of(
                new PeopleColumns(crowd.evidence(), words).last(Service.APPS)));
        for (String app : APPS) {
            columns.add(UseColumn.shown(app, app, Kind.WORDS, report.first((table, row) -> used(table, row, app))));
        }
        columns.add(UseColumn.further("activated", words.texts().of("usage.column.activated"), Kind.DAY, report.first(
                ReportColumns.day("Last Activation Date", Cell.of(words.texts().of("usage.never"))))));
        return columns;
    }

    /// Where somebody uses an app; *Yes* where the report does not tell the platform.
    private Cell used(ReportTable table, int row, String app) {
        List<String> where = PLATFORMS.stream().filter(platform -> table.yes(row, on(app, platform))).toList();
        boolean told = table.column(app).isPresent() || table.column(on(app, PLATFORMS.getFirst())).isPresent();
        return !where.isEmpty() ? Cell.of(where)
                : !told ? Cell.UNKNOWN
                : Cell.of(words.texts().of(table.yes(row, app) ? "usage.yes" : "usage.notUsed"));
    }

    private static String on(String app, String platform) {
        return app + " (" + platform + ")";
    }

    /// How many of the people shown use each app on each platform, as *app, platform*.
    static Map<String, Integer> matrix(Sheet sheet, List<UseRow> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        for (UseColumn column : sheet.columns()) {
            if (APPS.contains(column.id())) {
                for (UseRow row : rows) {
                    if (column.value().apply(row) instanceof Cell.Texts(var where)) {
                        where.forEach(platform -> counts.merge(on(column.id(), platform), 1, Integer::sum));
                    }
                }
            }
        }
        return counts;
    }
}
