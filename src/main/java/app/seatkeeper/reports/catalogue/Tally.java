package app.seatkeeper.reports.catalogue;

import app.seatkeeper.domain.usage.LastActivity;
import app.seatkeeper.reports.Cells;
import java.time.LocalDate;
import java.util.List;

/// Counts the people who may use a service by when they did last.
final class Tally {

    /// How many days back activity is told apart.
    static final List<Integer> WINDOWS = List.of(7, 30, 90, 180);

    private static final int CONCERNED = 4;
    private static final int NONE = 5;
    private static final int UNKNOWN = 6;

    private final long[] counts = new long[7];

    /// @param today to which days count
    void add(LastActivity last, LocalDate today) {
        counts[CONCERNED] += last instanceof LastActivity.NotLicensed ? 0 : 1;
        switch (last) {
            case LastActivity.On(var day) -> add(Cells.days(day, today));
            case LastActivity.NoneIn _ -> counts[NONE]++;
            case LastActivity.Unknown _ -> counts[UNKNOWN]++;
            case LastActivity.NotLicensed _ -> { }
        }
    }

    private void add(long days) {
        for (int i = 0; i < WINDOWS.size(); i++) {
            counts[i] += days <= WINDOWS.get(i) ? 1 : 0;
        }
        counts[NONE] += days > WINDOWS.getLast() ? 1 : 0;
    }

    /// Those who may use it or did.
    long concerned() {
        return counts[CONCERNED];
    }

    /// Those who were active within so many days, one of [#WINDOWS].
    long within(int days) {
        return counts[WINDOWS.indexOf(days)];
    }

    /// Those who are reported and were not active in the longest of the windows.
    long none() {
        return counts[NONE];
    }

    /// Those of whom nothing is known.
    long unknown() {
        return counts[UNKNOWN];
    }
}
