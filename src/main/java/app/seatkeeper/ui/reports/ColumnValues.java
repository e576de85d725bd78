package app.seatkeeper.ui.reports;

import app.seatkeeper.files.Cell;
import app.seatkeeper.reports.ReportChoice;
import app.seatkeeper.reports.ReportView;
import java.util.List;
import java.util.TreeSet;

/// The different texts of a column, to choose from.
///
/// @param texts in their order; none where there are too many to choose from
record ColumnValues(List<String> texts) {

    private static final int MOST = 300;

    ColumnValues {
        texts = List.copyOf(texts);
    }

    /// Looks at every row, so it is asked in a job.
    static ColumnValues of(ReportView view, String column) {
        ReportView alone = ReportView.of(
                view.report(), view.input(), ReportChoice.FIRST.withColumns(List.of(column)));
        var texts = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
        for (int row = 0; row < alone.size() && texts.size() <= MOST; row++) {
            switch (alone.cell(row, 0)) {
                case Cell.Text(var text) -> texts.add(text);
                case Cell.Texts(var several) -> texts.addAll(several);
                case Cell.Amount _, Cell.Money _, Cell.Share _, Cell.Unknown _, Cell.Day _, Cell.Moment _,
                        Cell.YesNo _ -> { }
            }
        }
        texts.remove("");
        return new ColumnValues(texts.size() > MOST ? List.of() : List.copyOf(texts));
    }
}
