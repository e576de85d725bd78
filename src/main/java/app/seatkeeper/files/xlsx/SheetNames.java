package app.seatkeeper.files.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for the sheets of one workbook that every spreadsheet accepts: at most 31 letters, none of `[ ] : * ? / \`,
/// no apostrophe at an end, no name twice.
final class SheetNames {

    private static final int MOST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>();

    /// A name that no other sheet has; a number in parentheses tells it from one that would have been the same.
    String next(String wish) {
        String name = allowed(wish);
        String free = shortened(name, "");
        for (int i = 2; isTaken(free); i++) {
            free = shortened(name, " (" + i + ")");
        }
        taken.add(free.toLowerCase(Locale.ROOT));
        return free;
    }

    private boolean isTaken(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return taken.contains(lower) || lower.equals(RESERVED);
    }

    private static String allowed(String wish) {
        var name = new StringBuilder(wish.length());
        wish.chars().forEach(sign ->
                name.append(FORBIDDEN.indexOf(sign) >= 0 || Character.isISOControl(sign) ? ' ' : (char) sign));
        String plain = name.toString().replaceAll("\\s+", " ").strip().replaceAll("^'+|'+$", "").strip();
        return plain.isEmpty() ? "Table" : plain;
    }

    private static String shortened(String name, String number) {
        int room = MOST - number.length();
        int end = Math.min(name.length(), room);
        boolean halved = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, halved ? end - 1 : end).replaceAll("[\\s']+$", "") + number;
    }
}
