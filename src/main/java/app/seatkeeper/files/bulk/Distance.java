package app.seatkeeper.files.bulk;

import static java.lang.Math.abs;
import static java.lang.Math.min;

import java.text.Normalizer;
import java.util.Locale;

/// How far apart two texts are: the number of letters to add, to take, to change or to swap with their neighbour.
final class Distance {

    private Distance() { }

    /// @param most where it does not matter any more how far apart they are
    /// @return the distance, or `most + 1` if it is larger
    static int between(String one, String other, int most) {
        if (abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] rows = new int[3][other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (row(one, other, i, rows) > most) {
                return most + 1;
            }
        }
        return min(rows[one.length() % 3][other.length()], most + 1);
    }

    /// Fills the row of the first `i` letters and answers its smallest number.
    private static int row(String one, String other, int i, int[][] rows) {
        int[] now = rows[i % 3];
        int[] last = rows[(i + 2) % 3];
        now[0] = i;
        int least = i;
        for (int j = 1; j <= other.length(); j++) {
            int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            now[j] = min(min(now[j - 1], last[j]) + 1, last[j - 1] + change);
            if (change == 1 && isSwapped(one, other, i, j)) {
                now[j] = min(now[j], rows[(i + 1) % 3][j - 2] + 1);
            }
            least = min(least, now[j]);
        }
        return least;
    }

    private static boolean isSwapped(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    /// Numbers tell things apart that are spelled alike; a text with other digits is never near.
    static String digits(String text) {
        var digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }

    /// Whether these are the digits of a text, in their order.
    static boolean hasDigits(String text, String digits) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                if (found == digits.length() || digits.charAt(found) != text.charAt(i)) {
                    return false;
                }
                found++;
            }
        }
        return found == digits.length();
    }

    /// A text in small letters without accents.
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(sign -> sign < 128)
                ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
