package app.seatkeeper.boot;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the machine offers to draw with: a display, text libraries, a font. Answers without touching JavaFX, so
/// that what is missing can be said in one sentence.
final class Desktop {

    private static final Pattern DISPLAY = Pattern.compile("([^:]*):(\\d+)(\\.\\d+)?");
    private static final int X11_PORT = 6000;
    private static final int PATIENCE_MS = 2_000;
    private static final Map<String, String> TEXT_LIBRARIES = Map.of(
            "libpango-1.0.so.0", "libpango",
            "libpangoft2-1.0.so.0", "libpangoft2",
            "libfontconfig.so.1", "libfontconfig",
            "libfreetype.so.6", "libfreetype");
    private static final List<String> FONT_FOLDERS = List.of(
            "/usr/share/fonts", "/usr/local/share/fonts", "/usr/X11R6/lib/X11/fonts");

    private final boolean linux;
    private final Map<String, String> environment;

    Desktop(String systemName, Map<String, String> environment) {
        this.linux = systemName.toLowerCase(Locale.ROOT).contains("linux");
        this.environment = environment;
    }

    /// Whether a window can be opened. Only Linux can lack a display; there it is one that answers.
    boolean hasDisplay() {
        Matcher display = DISPLAY.matcher(environment.getOrDefault("DISPLAY", ""));
        if (!linux) {
            return true;
        }
        if (!display.matches()) {
            return false;
        }
        int number = Integer.parseInt(display.group(2));
        String host = display.group(1);
        boolean local = host.isEmpty() || host.equals("unix");
        return (local && answersLocally(number)) || answersByNetwork(local ? "localhost" : host, number);
    }

    private static boolean answersLocally(int number) {
        Path socket = Path.of("/tmp/.X11-unix/X" + number);
        if (!Files.exists(socket)) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException _) {
            return false; // a socket nobody listens to is no display
        }
    }

    private static boolean answersByNetwork(String host, int number) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, X11_PORT + number), PATIENCE_MS);
            return true;
        } catch (IOException _) {
            return false; // refused: no display there
        }
    }

    /// What JavaFX needs to draw text, or a window, and cannot find here; empty when nothing is missing.
    ///
    /// @param window whether a window is to be opened, which also needs GTK
    List<String> missing(boolean window) {
        var missing = new ArrayList<String>();
        if (!linux) {
            return missing;
        }
        TEXT_LIBRARIES.forEach((file, name) -> {
            if (!isInstalled(file)) {
                missing.add(name);
            }
        });
        if (window && !isInstalled("libgtk-3.so.0")) {
            missing.add("libgtk-3");
        }
        if (!hasFont()) {
            missing.add("a font");
        }
        missing.sort(null);
        return missing;
    }

    @SuppressWarnings("restricted") // opens a library only to learn whether it is there
    private static boolean isInstalled(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false; // this is how the lookup says that there is no such library
        }
    }

    private boolean hasFont() {
        String home = environment.getOrDefault("HOME", "/");
        return Stream.concat(FONT_FOLDERS.stream(), Stream.of(home + "/.fonts", home + "/.local/share/fonts"))
                .map(Path::of).filter(Files::isDirectory).anyMatch(Desktop::holdsFont);
    }

    private static boolean holdsFont(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.matches(".*\\.(ttf|otf|ttc|pfb|pcf|pcf\\.gz)"));
        } catch (IOException _) {
            return false; // a folder that cannot be read gives no font
        }
    }
}
