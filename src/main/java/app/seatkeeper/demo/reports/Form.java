package app.seatkeeper.demo.reports;

import app.seatkeeper.demo.tenant.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is fixed about a report.
///
/// @param name    the function of Graph that gives it
/// @param asked   what it is asked by
/// @param columns the titles, in order
record Form(String name, Asked asked, List<String> columns) {

    /// What a report is asked by.
    enum Asked {
        PERIOD_OR_DATE,
        PERIOD,
        NOTHING
    }

    /// All reports by the lower-case name of their functions.
    static Map<String, Form> read() {
        var forms = new LinkedHashMap<String, Form>();
        for (List<String> row : Table.rows("reports.csv", '|')) {
            var asked = Asked.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace(' ', '_'));
            forms.put(row.get(0).toLowerCase(Locale.ROOT),
                    new Form(row.get(0), asked, List.of(row.get(2).split(",", -1))));
        }
        return forms;
    }

    /// Whether it only counts people and names nobody.
    boolean isTotal() {
        return name.endsWith("Counts");
    }
}
