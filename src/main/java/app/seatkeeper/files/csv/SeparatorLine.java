package app.seatkeeper.files.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds out what separates the values of a text: Excel's `sep=` line says so, else the first rows show it.
final class SeparatorLine {

    private static final int ROWS = 20;
    private static final int LENGTH = "sep=;".length();

    private SeparatorLine() { }

    /// The place behind the `sep=` line, or the start of the text where it has none.
    static int end(DecodedText text) {
        return isNamed(text)
                ? new Scanner(text.utf8(), Separator.COMMA).afterLineEnd(text.start() + LENGTH) : text.start();
    }

    private static boolean isNamed(DecodedText text) {
        byte[] bytes = text.utf8();
        int end = text.start() + LENGTH;
        if (bytes.length < end || (bytes.length > end && bytes[end] != '\n' && bytes[end] != '\r')) {
            return false;
        }
        String line = new String(bytes, text.start(), LENGTH, UTF_8).toLowerCase(Locale.ROOT);
        return line.startsWith("sep=")
                && Arrays.stream(Separator.values()).anyMatch(one -> one.sign() == line.charAt(LENGTH - 1));
    }

    /// What separates the values: as the `sep=` line says unless that separates nothing, else what stands most often in
    /// the header, else in the first rows; a comma where there is nothing to separate.
    static Separator separator(DecodedText text, int start) {
        if (start > text.start()) {
            char sign = (char) text.utf8()[text.start() + LENGTH - 1];
            Separator named = Arrays.stream(Separator.values())
                    .filter(one -> one.sign() == sign).findFirst().orElseThrow();
            return inHeader(text, start, named) > 1 ? named : counted(text, start);
        }
        return counted(text, start);
    }

    private static Separator counted(DecodedText text, int start) {
        return Arrays.stream(Separator.values())
                .max(Comparator.comparingInt((Separator one) -> inHeader(text, start, one))
                        .thenComparingInt(one -> inRows(text, start, one))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int inHeader(DecodedText text, int start, Separator separator) {
        var scanner = new Scanner(text.utf8(), separator);
        int at = start;
        while (at < text.utf8().length) {
            List<String> values = CsvTable.values(scanner, at);
            if (!CsvFile.isRemark(values) && !values.stream().allMatch(String::isEmpty)) {
                return values.size();
            }
            at = scanner.row(at, (_, _, _) -> { });
        }
        return 0;
    }

    private static int inRows(DecodedText text, int start, Separator separator) {
        var scanner = new Scanner(text.utf8(), separator);
        int fields = 0;
        int at = start;
        for (int row = 0; row < ROWS && at < text.utf8().length; row++) {
            fields += CsvTable.values(scanner, at).size();
            at = scanner.row(at, (_, _, _) -> { });
        }
        return fields;
    }
}
