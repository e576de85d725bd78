package app.seatkeeper.ui.usage;

import app.seatkeeper.files.Cell;
import java.util.ArrayList;
import java.util.List;

/// One column of counts, added up over the lines that are shown.
///
/// @param people  how many lines count more than nothing
/// @param unknown how many lines say nothing, so that the total may be more
record Sum(UseColumn column, double total, int people, int unknown) {

    /// Sums of all columns that count something.
    static List<Sum> of(Sheet sheet, List<UseRow> rows) {
        List<Sum> sums = new ArrayList<>();
        for (UseColumn column : sheet.columns()) {
            if (column.kind().isCount()) {
                sums.add(of(column, rows));
            }
        }
        return sums;
    }

    private static Sum of(UseColumn column, List<UseRow> rows) {
        double total = 0;
        int people = 0;
        int unknown = 0;
        for (UseRow row : rows) {
            switch (column.value().apply(row)) {
                case Cell.Amount(var value) -> {
                    total += value.doubleValue();
                    people += value.signum() > 0 ? 1 : 0;
                }
                case Cell.Unknown _ -> unknown++;
                case Cell.Text _, Cell.Money _, Cell.Share _, Cell.Day _, Cell.Moment _, Cell.YesNo _,
                     Cell.Texts _ -> { }
            }
        }
        return new Sum(column, total, people, unknown);
    }
}
