package app.seatkeeper.files.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for the files of one folder that every system accepts, made from titles; none twice, whatever the case.
final class FileNames {

    private static final int MOST = 80;

    private final Set<String> taken = new HashSet<>();

    /// For example `users-and-licenses` for *Users and licenses*.
    String next(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        String name = plain.isEmpty() ? "table" : plain.substring(0, Math.min(MOST, plain.length()));
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
