package app.seatkeeper.demo.activity;

import java.time.LocalDate;

/// The days that a report looks at, both ends included.
///
/// @param refreshed the newest day of which the reports know
public record Span(LocalDate first, LocalDate last, LocalDate refreshed) {

    /// How far back reports look.
    public static final int LONGEST = 180;

    /// So many days up to the newest.
    public static Span of(int days, LocalDate refreshed) {
        return new Span(refreshed.minusDays(days - 1L), refreshed, refreshed);
    }

    /// One day.
    public static Span on(LocalDate day, LocalDate refreshed) {
        return new Span(day, day, refreshed);
    }

    /// How many days there are.
    public int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /// Whether a day lies within; the day 0 of 1970 and before never do.
    boolean has(long day) {
        return day >= first.toEpochDay() && day <= last.toEpochDay();
    }
}
