package app.seatkeeper.boot;

import app.seatkeeper.boot.LaunchOptions.BadOptionException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/// Where the application starts. Touches no JavaFX class, so that a machine on which JavaFX cannot work gets a
/// sentence instead of a stack trace.
public final class Launcher {

    /// Set by the build for `./mvnw javafx:run` alone: where the tour goes when there is no display.
    private static final String TOUR_WITHOUT_DISPLAY = "seatkeeper.tour";

    private static final String SYSTEM_PROXIES = "java.net.useSystemProxies";

    private Launcher() { }

    public static void main(String[] args) {
        useProxiesOfTheSystem();
        try {
            var options = LaunchOptions.read(args, System.getenv(), folder());
            if (options.has(Option.HELP)) {
                System.out.println(help());
            } else if (options.has(Option.VERSION)) {
                System.out.println("Seatkeeper " + version());
            } else {
                start(options, new Desktop(System.getProperty("os.name"), System.getenv()));
            }
        } catch (BadOptionException e) {
            end(e.getMessage() + ". --help says what can be set.");
        }
    }

    /// Java reads this once, before it touches the network for the first time.
    private static void useProxiesOfTheSystem() {
        if (System.getProperty(SYSTEM_PROXIES) == null) {
            System.setProperty(SYSTEM_PROXIES, "true");
        }
    }

    private static void start(LaunchOptions options, Desktop desktop) {
        Optional<Path> tour = options.tour();
        if (tour.isEmpty() && !desktop.hasDisplay()) {
            tour = Optional.ofNullable(System.getProperty(TOUR_WITHOUT_DISPLAY)).map(Path::of);
            String sentence = "No display was found, so no window can be opened";
            if (tour.isEmpty()) {
                end(sentence + ".");
            }
            System.out.println(sentence + "; taking the tour instead, into " + tour.orElseThrow() + ".");
        }
        List<String> missing = desktop.missing(tour.isEmpty());
        if (!missing.isEmpty()) {
            end("Seatkeeper needs " + String.join(", ", missing) + " to draw here; please install it first.");
        }
        LaunchOptions chosen = tour.map(options::withTour).orElse(options);
        if (tour.isPresent()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        System.exit(SeatkeeperApp.open(chosen));
    }

    /// Says one sentence and ends the process with 1.
    private static void end(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    private static String help() {
        var text = new StringBuilder("Seatkeeper, the license manager for Microsoft 365\n");
        for (Option option : Option.values()) {
            text.append(String.format("%n  %-16s %s", option.argument(), option.meaning()));
        }
        return text.append("\n\nEach can also be an environment variable (SEATKEEPER_DEMO_USERS) or a line of "
                + "seatkeeper.properties (demoUsers=10000).").toString();
    }

    private static String version() {
        return Optional.ofNullable(Launcher.class.getPackage().getImplementationVersion()).orElse("(from source)");
    }

    private static Path folder() {
        CodeSource code = Launcher.class.getProtectionDomain().getCodeSource();
        try {
            Path place = Path.of(code.getLocation().toURI());
            return Optional.ofNullable(place.getParent()).orElse(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The application does not know where it lies", e);
        }
    }
}
