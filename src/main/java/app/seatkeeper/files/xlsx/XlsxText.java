package app.seatkeeper.files.xlsx;

/// A text as a workbook can hold it. Signs that XML forbids become `�`, line ends one line feed each, and what a
/// spreadsheet would take for the code of a sign, such as `_x000D_`, is written so that it comes back as it was.
final class XlsxText {

    /// The longest text of a cell, in UTF-16 units.
    static final int MOST = 32_767;

    private static final int CODE = "_x0000_".length();

    private XlsxText() { }

    /// Whether a text is longer than a cell holds.
    static boolean isTooLong(String text) {
        return text.length() > MOST;
    }

    static String of(String text) {
        String whole = isTooLong(text) ? cut(text) : text;
        int clean = 0;
        while (clean < whole.length() && isPlain(whole.charAt(clean))) {
            clean++;
        }
        return clean == whole.length() ? whole : replaced(whole, clean);
    }

    private static String cut(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }

    private static boolean isPlain(char sign) {
        return (sign >= ' ' && sign != '_' && sign < Character.MIN_SURROGATE) || sign == '\n' || sign == '\t';
    }

    private static String replaced(String text, int from) {
        var clean = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\r') {
                clean.append(text.startsWith("\n", i + 1) ? "" : "\n");
            } else if (sign == '_' && isCode(text, i)) {
                clean.append("_x005F_");
            } else if (isPair(text, i)) {
                clean.append(sign).append(text.charAt(++i));
            } else {
                clean.append(isAllowed(sign) ? sign : '\uFFFD');
            }
        }
        return clean.toString();
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static boolean isAllowed(char sign) {
        return isPlain(sign) || sign == '_' || (sign > Character.MAX_SURROGATE && sign < '\uFFFE');
    }

    private static boolean isCode(String text, int at) {
        return at + CODE <= text.length() && text.charAt(at + 1) == 'x' && text.charAt(at + CODE - 1) == '_'
                && text.substring(at + 2, at + CODE - 1).chars().allMatch(sign -> Character.digit(sign, 16) >= 0);
    }
}
