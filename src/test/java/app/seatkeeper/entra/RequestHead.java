package app.seatkeeper.entra;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a request before its body, as they came.
///
/// @param text with the empty line at its end; empty where the connection has ended
record RequestHead(String text) {

    private static final String END = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length:\\s*(\\d+)\\s*$");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^Transfer-Encoding:\\s*chunked\\s*$");
    private static final int HEXADECIMAL = 16;

    static RequestHead read(InputStream from, int longest) throws IOException {
        return new RequestHead(until(END, from, longest));
    }

    private static String until(String end, InputStream from, int longest) throws IOException {
        var read = new ByteArrayOutputStream();
        while (!read.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
            int next = from.read();
            if (next < 0) {
                return "";
            }
            if (read.size() == longest) {
                throw new IOException("The head is too long");
            }
            read.write(next);
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    /// The same with one more line.
    String with(String line) {
        return text.substring(0, text.length() - 2) + line + END;
    }

    /// Passes on the body that follows.
    void passBody(InputStream from, OutputStream to) throws IOException {
        if (CHUNKED.matcher(text).find()) {
            passChunks(from, to);
        } else {
            Matcher length = LENGTH.matcher(text);
            pass(length.find() ? Integer.parseInt(length.group(1)) : 0, from, to);
        }
    }

    private static void passChunks(InputStream from, OutputStream to) throws IOException {
        int size;
        do {
            String line = until("\r\n", from, 1_024);
            to.write(line.getBytes(StandardCharsets.ISO_8859_1));
            size = Integer.parseInt(line.replaceFirst(";.*", "").strip(), HEXADECIMAL);
            pass(size + 2, from, to);
        } while (size > 0);
    }

    private static void pass(int length, InputStream from, OutputStream to) throws IOException {
        byte[] body = from.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("The body ends too early");
        }
        to.write(body);
    }
}
