package app.seatkeeper.files.csv;

/// A value without the blanks around it, those included that cannot be seen: mail programs and web pages leave
/// no-break spaces and zero-width marks behind.
final class Trimmed {

    private Trimmed() { }

    static String of(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean isBlank(char sign) {
        return sign <= ' ' || sign == '\u00A0' || sign == '\u200B' || sign == '\uFEFF'
                || (sign > '\u007F' && Character.isWhitespace(sign));
    }
}
