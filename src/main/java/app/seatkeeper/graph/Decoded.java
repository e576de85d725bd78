package app.seatkeeper.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/// Turns bytes into text: by the mark at their beginning, without which they are UTF-8.
final class Decoded {

    private static final Map<String, Charset> BY_MARK = Map.of(
            "efbbbf", StandardCharsets.UTF_8,
            "feff", StandardCharsets.UTF_16BE,
            "fffe", StandardCharsets.UTF_16LE);
    private static final int LONGEST_MARK = 3;

    private Decoded() {
    }

    /// Whether bytes begin with a mark.
    static boolean isMarked(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes, 0, Math.min(LONGEST_MARK, bytes.length));
        return BY_MARK.keySet().stream().anyMatch(hex::startsWith);
    }

    static Reader text(InputStream bytes) throws IOException {
        var in = new PushbackInputStream(bytes, LONGEST_MARK);
        byte[] begin = in.readNBytes(LONGEST_MARK);
        String hex = HexFormat.of().formatHex(begin);
        for (var mark : BY_MARK.entrySet()) {
            if (hex.startsWith(mark.getKey())) {
                int length = mark.getKey().length() / 2;
                in.unread(begin, length, begin.length - length);
                return reader(in, mark.getValue());
            }
        }
        in.unread(begin);
        return reader(in, StandardCharsets.UTF_8);
    }

    private static Reader reader(InputStream in, Charset charset) {
        return new BufferedReader(new InputStreamReader(in, charset));
    }
}
