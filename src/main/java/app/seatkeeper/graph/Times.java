package app.seatkeeper.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Reads points in time. Lists hold hundreds of thousands of them, nearly all in whole seconds of UTC, so that form has
/// a way of its own.
final class Times {

    private static final String FORM = "0000-00-00T00:00:00Z";

    private Times() {
    }

    /// @return the time, or null for Microsoft's year 1, which means never
    static @Nullable Instant instant(String text, String what) throws Malformed {
        if (text.startsWith("0001-")) {
            return null;
        }
        try {
            return hasTheForm(text) ? seconds(text) : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            throw new Malformed(what + " is not a time");
        }
    }

    private static boolean hasTheForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char expected = FORM.charAt(i);
            char sent = text.charAt(i);
            if (expected == '0' ? sent < '0' || sent > '9' : sent != expected) {
                return false;
            }
        }
        return true;
    }

    private static Instant seconds(String text) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException("no such time of day");
        }
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return Instant.ofEpochSecond(((day.toEpochDay() * 24 + hour) * 60 + minute) * 60 + second);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
