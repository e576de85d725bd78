package app.seatkeeper.files.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the letters of a file are written as bytes.
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE),
    UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }
}
