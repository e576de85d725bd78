package app.seatkeeper.ui.nav;

import app.seatkeeper.domain.usage.LastActivity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/// How long ago somebody was active last.
public enum Recency {
    WITHIN_7(0, 7),
    WITHIN_30(8, 30),
    WITHIN_90(31, 90),
    WITHIN_180(91, 180),
    /// Reported, and not active in the 180 days that reports look back.
    NONE(181, Integer.MAX_VALUE),
    /// Nobody knows.
    UNKNOWN(-1, -1),
    /// No plan whose use is measured.
    NO_LICENSE(-1, -1);

    private final int first;
    private final int last;

    Recency(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /// @param today the day to which days are counted
    public static Recency of(LastActivity activity, LocalDate today) {
        return switch (activity) {
            case LastActivity.On(var day) -> ofDays(ChronoUnit.DAYS.between(day, today));
            case LastActivity.NoneIn _ -> NONE;
            case LastActivity.Unknown _ -> UNKNOWN;
            case LastActivity.NotLicensed _ -> NO_LICENSE;
        };
    }

    /// @param days since the last activity; a day ahead of the clock counts as today
    public static Recency ofDays(long days) {
        long past = Math.max(0, days);
        return past <= WITHIN_7.last ? WITHIN_7
                : past <= WITHIN_30.last ? WITHIN_30
                : past <= WITHIN_90.last ? WITHIN_90
                : past <= WITHIN_180.last ? WITHIN_180 : NONE;
    }

    /// Active in the last so many days: 7, 30, 90 or 180.
    public static Set<Recency> activeIn(int days) {
        Set<Recency> all = EnumSet.noneOf(Recency.class);
        for (Recency one : values()) {
            if (one.first >= 0 && one.last <= days) {
                all.add(one);
            }
        }
        return all;
    }

    /// Known not to be active in the last so many days: 7, 30, 90 or 180.
    public static Set<Recency> inactiveFor(int days) {
        Set<Recency> all = EnumSet.noneOf(Recency.class);
        for (Recency one : values()) {
            if (one.first > days) {
                all.add(one);
            }
        }
        return all;
    }
}
