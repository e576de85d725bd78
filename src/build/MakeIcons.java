import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the PNG, ICO and ICNS files from the SVG sources, in the folder `icons`: `java src/build/MakeIcons.java`.
/// The pictures are drawn by `rsvg-convert`, which must be on the path. The PNG sizes that the window shows are
/// copied to the resources.
final class MakeIcons {

    private static final Path ICONS = Path.of("icons");
    private static final Path RESOURCES = Path.of("src/main/resources/app/seatkeeper/ui/theme/icons");
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> OF_THE_WINDOW = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final List<Integer> OF_WINDOWS = List.of(16, 24, 32, 48, 64, 256);
    private static final int LARGEST_SMALL = 24;

    /// The kinds of pictures in an ICNS file; each holds a PNG of the given size.
    private static final Map<String, Integer> OF_MACOS = new LinkedHashMap<>();

    static {
        OF_MACOS.put("ic11", 32);
        OF_MACOS.put("ic12", 64);
        OF_MACOS.put("ic07", 128);
        OF_MACOS.put("ic13", 256);
        OF_MACOS.put("ic08", 256);
        OF_MACOS.put("ic14", 512);
        OF_MACOS.put("ic09", 512);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(RESOURCES);
        for (int size : SIZES) {
            draw(size);
        }
        for (int size : OF_THE_WINDOW) {
            Files.write(RESOURCES.resolve(name(size)), picture(size));
        }
        Files.write(ICONS.resolve("seatkeeper.ico"), ico());
        Files.write(ICONS.resolve("seatkeeper.icns"), icns());
    }

    private static void draw(int size) throws IOException, InterruptedException {
        var source = size <= LARGEST_SMALL ? "seatkeeper-small.svg" : "seatkeeper.svg";
        var drawn = new ProcessBuilder(
                "rsvg-convert", "--width", "" + size, "--height", "" + size,
                "--output", ICONS.resolve(name(size)).toString(), ICONS.resolve(source).toString())
                .inheritIO().start().waitFor();
        if (drawn != 0) {
            throw new IOException("rsvg-convert ended with " + drawn);
        }
    }

    private static String name(int size) {
        return "seatkeeper-" + size + ".png";
    }

    private static byte[] picture(int size) throws IOException {
        return Files.readAllBytes(ICONS.resolve(name(size)));
    }

    /// A header, one entry of 16 bytes per picture, then the pictures. A size of 256 is written as 0.
    private static byte[] ico() throws IOException {
        var header = ByteBuffer.allocate(6 + 16 * OF_WINDOWS.size()).order(ByteOrder.LITTLE_ENDIAN);
        header.putShort((short) 0).putShort((short) 1).putShort((short) OF_WINDOWS.size());
        var pictures = new ByteArrayOutputStream();
        for (int size : OF_WINDOWS) {
            var picture = picture(size);
            header.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            header.putInt(picture.length).putInt(header.capacity() + pictures.size());
            pictures.write(picture);
        }
        var whole = new ByteArrayOutputStream();
        whole.write(header.array());
        pictures.writeTo(whole);
        return whole.toByteArray();
    }

    /// The word `icns` and the length of the whole, then per picture its kind, its length with these 8 bytes, its PNG.
    private static byte[] icns() throws IOException {
        var pictures = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(pictures)) {
            for (var kind : OF_MACOS.entrySet()) {
                var picture = picture(kind.getValue());
                out.write(kind.getKey().getBytes(StandardCharsets.US_ASCII));
                out.writeInt(picture.length + 8);
                out.write(picture);
            }
        }
        var whole = ByteBuffer.allocate(8 + pictures.size());
        whole.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(whole.capacity()).put(pictures.toByteArray());
        return whole.array();
    }
}
