package app.seatkeeper.files.csv;

import static app.seatkeeper.files.csv.TextEncoding.UTF_16_BIG_ENDIAN;
import static app.seatkeeper.files.csv.TextEncoding.UTF_16_LITTLE_ENDIAN;
import static app.seatkeeper.files.csv.TextEncoding.UTF_8;
import static app.seatkeeper.files.csv.TextEncoding.WINDOWS_1252;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a file as UTF-8, whatever it was written in. UTF-8 stays as it is and is not copied: one byte per
/// letter is what keeps a table of a million rows small.
final class DecodedText {

    private static final int MARK = 3;
    private static final int SAMPLE = 4096;

    private final byte[] utf8;
    private final int start;
    private final TextEncoding encoding;

    private DecodedText(byte[] utf8, int start, TextEncoding encoding) {
        this.utf8 = utf8;
        this.start = start;
        this.encoding = encoding;
    }

    /// The whole file; shared, not to be changed.
    byte[] utf8() {
        return utf8;
    }

    /// Where the text begins, after a byte order mark.
    int start() {
        return start;
    }

    /// What the file was written in.
    TextEncoding encoding() {
        return encoding;
    }

    /// Recognizes the encoding by its byte order mark, else by its bytes; what is not UTF-8 is Windows-1252. A file in
    /// which most letters beyond ASCII are UTF-8 is, and a replacement character stands for each of the others.
    static DecodedText of(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return new DecodedText(file, MARK, UTF_8);
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return converted(file, 2, UTF_16_LITTLE_ENDIAN);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return converted(file, 2, UTF_16_BIG_ENDIAN);
        }
        return withoutMark(file);
    }

    private static DecodedText withoutMark(byte[] file) {
        int even = zeros(file, 0);
        int odd = zeros(file, 1);
        int many = Math.min(file.length, SAMPLE) / 4;
        if (even == 0 && odd > many) {
            return converted(file, 0, UTF_16_LITTLE_ENDIAN);
        }
        if (odd == 0 && even > many) {
            return converted(file, 0, UTF_16_BIG_ENDIAN);
        }
        return isUtf8(file) || isMostlyUtf8(file) ? new DecodedText(file, 0, UTF_8) : converted(file, 0, WINDOWS_1252);
    }

    static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static DecodedText converted(byte[] file, int from, TextEncoding encoding) {
        String text = new String(file, from, file.length - from, encoding.charset());
        return new DecodedText(text.getBytes(StandardCharsets.UTF_8), 0, encoding);
    }

    private static int zeros(byte[] file, int from) {
        int found = 0;
        for (int i = from; i < Math.min(file.length, SAMPLE); i += 2) {
            if (file[i] == 0) {
                found++;
            }
        }
        return found;
    }

    private static boolean isMostlyUtf8(byte[] file) {
        int sound = 0;
        int stray = 0;
        for (int i = 0; i < file.length; i++) {
            int more = file[i] >= 0 ? 0 : following(file, i);
            if (more > 0) {
                sound++;
                i += more;
            } else if (file[i] < 0) {
                stray++;
            }
        }
        return sound > 0 && sound >= stray;
    }

    /// How many bytes follow the one that begins a letter here, 0 where none begins.
    private static int following(byte[] file, int at) {
        int first = file[at] & 0xFF;
        int more = first < 0xC2 || first > 0xF4 ? 0 : Integer.numberOfLeadingZeros(~(first << 24)) - 1;
        for (int i = 1; i <= more; i++) {
            if (at + i >= file.length || (file[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return more;
    }

    private static boolean isUtf8(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isUnderflow();
    }
}
