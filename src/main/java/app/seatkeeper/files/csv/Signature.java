package app.seatkeeper.files.csv;

import static app.seatkeeper.files.csv.DecodedText.startsWith;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.seatkeeper.files.csv.FileProblem.Foreign;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognizes files that are no table of text, so that the person hears what was chosen instead of what is wrong
/// with its first line.
final class Signature {

    private static final int BEGINNING = 4096;
    private static final Map<List<int[]>, Foreign> SIGNATURES = Map.of(
            List.of(new int[] {0xD0, 0xCF, 0x11, 0xE0}), Foreign.OLD_EXCEL,
            List.of(new int[] {'%', 'P', 'D', 'F'}), Foreign.PDF,
            List.of(new int[] {0x1F, 0x8B}, new int[] {'7', 'z', 0xBC, 0xAF}, new int[] {'R', 'a', 'r', '!', 0x1A},
                    new int[] {0xFD, '7', 'z', 'X', 'Z'}, new int[] {'B', 'Z', 'h', '9', '1', 'A', 'Y'},
                    new int[] {0x28, 0xB5, 0x2F, 0xFD}, new int[] {'P', 'K', 5, 6}),
            Foreign.ARCHIVE,
            List.of(new int[] {0x89, 'P', 'N', 'G'}, new int[] {0xFF, 0xD8, 0xFF}, new int[] {'G', 'I', 'F', '8'},
                    new int[] {'I', 'I', '*', 0}, new int[] {'M', 'M', 0, '*'}),
            Foreign.PICTURE);
    private static final Pattern ELEMENT = Pattern.compile("<(!--|[!?]?[a-z][\\w:-]*(\\s[^>]*)?/?>)");

    private Signature() { }

    /// @throws CsvException if the bytes are those of another kind of file
    static void check(byte[] file) throws CsvException {
        refuse(binary(file));
    }

    private static Optional<Foreign> binary(byte[] file) {
        if (startsWith(file, 'P', 'K', 3, 4)) {
            String names = new String(file, 0, Math.min(file.length, BEGINNING), ISO_8859_1);
            boolean excel = names.contains("[Content_Types].xml") || names.contains("xl/");
            return Optional.of(excel ? Foreign.EXCEL : Foreign.ARCHIVE);
        }
        return SIGNATURES.entrySet().stream()
                .filter(one -> one.getKey().stream().anyMatch(bytes -> startsWith(file, bytes)))
                .map(Map.Entry::getValue).findFirst();
    }

    /// @throws CsvException if the text holds zero bytes or is of another kind
    static void checkText(DecodedText text) throws CsvException {
        for (byte one : text.utf8()) {
            if (one == 0) {
                throw new CsvException(new FileProblem.NotText(Foreign.BINARY));
            }
        }
        int length = Math.min(text.utf8().length - text.start(), BEGINNING);
        refuse(marked(new String(text.utf8(), text.start(), length, UTF_8).strip().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Foreign> marked(String beginning) {
        if (ELEMENT.matcher(beginning).lookingAt()) {
            return Optional.of(Foreign.WEB_PAGE);
        }
        if (beginning.startsWith("{\\rtf")) {
            return Optional.of(Foreign.RICH_TEXT);
        }
        boolean json = beginning.startsWith("{") || beginning.startsWith("[{") || beginning.startsWith("[[")
                || beginning.startsWith("[\"");
        return json ? Optional.of(Foreign.JSON) : Optional.empty();
    }

    private static void refuse(Optional<Foreign> kind) throws CsvException {
        if (kind.isPresent()) {
            throw new CsvException(new FileProblem.NotText(kind.get()));
        }
    }
}
