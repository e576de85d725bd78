package app.seatkeeper.demo.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a report while it is written, cell by cell.
final class Cells {

    private final List<String> cells = new ArrayList<>();

    Cells text(String text) {
        cells.add(text);
        return this;
    }

    /// A date, or nothing.
    Cells day(@Nullable LocalDate day) {
        return text(day == null ? "" : day.toString());
    }

    Cells number(long number) {
        return text(String.valueOf(number));
    }

    Cells numbers(long... numbers) {
        for (long number : numbers) {
            number(number);
        }
        return this;
    }

    /// `True` or `False`.
    Cells truth(boolean truth) {
        return text(truth ? "True" : "False");
    }

    /// `Yes` or `No`.
    Cells yes(boolean yes) {
        return text(yes ? "Yes" : "No");
    }

    List<String> done() {
        return cells;
    }
}
