package app.seatkeeper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/// What may happen to bytes on their way: one of them differs, some are missing, some come twice, some are inserted, or
/// the end is gone.
public final class Mutation {

    private static final int LONGEST = 40;
    private static final byte[] SIGNS = "\"\"',;:|{}[]\n\r\t #=-@0\\\u00EB\uFEFF".getBytes(UTF_8);

    private Mutation() { }

    /// The bytes with one change at a random place.
    public static byte[] of(byte[] original, Random random) {
        int at = random.nextInt(original.length);
        int length = Math.min(1 + random.nextInt(LONGEST), original.length - at);
        var out = new ByteArrayOutputStream();
        out.write(original, 0, at);
        switch (random.nextInt(6)) {
            case 0 -> replaced(original, at, (byte) random.nextInt(256), out);
            case 1 -> replaced(original, at, SIGNS[random.nextInt(SIGNS.length)], out);
            case 2 -> out.write(original, at + length, original.length - at - length);
            case 3 -> {
                out.write(original, at, length);
                out.write(original, at, original.length - at);
            }
            case 4 -> {
                out.write(SIGNS[random.nextInt(SIGNS.length)]);
                out.write(original, at, original.length - at);
            }
            default -> { }
        }
        return out.toByteArray();
    }

    private static void replaced(byte[] original, int at, byte by, ByteArrayOutputStream out) {
        out.write(by);
        out.write(original, at + 1, original.length - at - 1);
    }
}
