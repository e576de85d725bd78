package app.seatkeeper.files.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// The kinds of file a table can be saved as, told apart by the ending of the file's name.
public enum ExportFormat {
    XLSX,
    CSV,
    HTML;

    /// For example `xlsx`.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a file is by its name; CSV where the name does not say.
    public static ExportFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith("." + format.ending())).findFirst()
                .orElse(name.endsWith(".htm") ? HTML : CSV);
    }

    /// The endings, the one that fits most people first.
    public static String[] endings() {
        return Stream.of(values()).map(ExportFormat::ending).toArray(String[]::new);
    }
}
