package app.seatkeeper.boot;

import app.seatkeeper.session.Cloud;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/// What the person set at start: arguments first, then environment variables, then `seatkeeper.properties`.
///
/// The properties file is only ever read. It lies beside the application, or where `--config` says. Secrets are
/// never options.
public final class LaunchOptions {

    private static final String FILE = "seatkeeper.properties";

    private final Map<Option, Setting> settings;

    private LaunchOptions(Map<Option, Setting> settings) {
        this.settings = settings;
    }

    /// @param beside the folder the application lies in
    /// @throws BadOptionException if an option is unknown, lacks its value, or has one that cannot be used
    public static LaunchOptions read(String[] args, Map<String, String> environment, Path beside)
            throws BadOptionException {
        var settings = fromArguments(args);
        Optional<Path> named = Optional.ofNullable(settings.get(Option.CONFIG)).map(Setting::value).map(Path::of);
        if (named.isPresent() && !Files.isReadable(named.get())) {
            throw new BadOptionException("--config names a file that cannot be read: " + named.get());
        }
        Path file = named.orElse(beside.resolve(FILE));
        var lines = properties(file);
        for (Option option : Option.values()) {
            put(settings, option, environment.getOrDefault(option.variable(), ""),
                    new Origin.Variable(option.variable()));
            put(settings, option, lines.getProperty(option.property(), ""),
                    new Origin.Line(option.property(), file));
        }
        OptionChecks.check(settings);
        return new LaunchOptions(settings);
    }

    private static void put(Map<Option, Setting> settings, Option option, String value, Origin origin) {
        if (!value.isBlank()) {
            settings.putIfAbsent(option, new Setting(value.strip(), origin));
        }
    }

    private static Map<Option, Setting> fromArguments(String[] args) throws BadOptionException {
        var settings = new EnumMap<Option, Setting>(Option.class);
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(args));
        while (!rest.isEmpty()) {
            String word = rest.pop();
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            Option option = Option.named(name).orElseThrow(() -> new BadOptionException("Unknown option: " + name));
            String value = equals < 0 && !option.takesValue() ? "true"
                    : equals < 0 ? rest.poll() : word.substring(equals + 1);
            if (value == null || value.isBlank()) {
                throw new BadOptionException(name + " needs a value: " + option.meaning());
            }
            settings.put(option, new Setting(value.strip(), new Origin.Argument(name)));
        }
        return settings;
    }

    private static Properties properties(Path file) throws BadOptionException {
        var read = new Properties();
        if (Files.isReadable(file)) {
            try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                read.load(text);
            } catch (IOException | IllegalArgumentException e) {
                throw new BadOptionException("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return read;
    }

    public Optional<String> value(Option option) {
        return Optional.ofNullable(settings.get(option)).map(Setting::value);
    }

    /// Where the value of an option came from; empty where it was not set.
    public Optional<Origin> origin(Option option) {
        return Optional.ofNullable(settings.get(option)).map(Setting::origin);
    }

    public boolean has(Option option) {
        return value(option).filter("true"::equals).isPresent();
    }

    /// Where the tour saves what it sees; empty when a person sits at the window.
    public Optional<Path> tour() {
        return value(Option.TOUR).map(Path::of);
    }

    /// The app registration's application (client) id.
    public Optional<String> clientId() {
        return value(Option.CLIENT_ID);
    }

    /// Domain or id of the tenant.
    public Optional<String> tenant() {
        return value(Option.TENANT);
    }

    /// The cloud; empty where none was named.
    public Optional<Cloud> cloud() {
        Optional<URI> login = value(Option.AUTHORITY).map(URI::create);
        Optional<URI> graph = value(Option.GRAPH).map(URI::create);
        return login.isPresent() && graph.isPresent() ? Optional.of(Cloud.custom(login.get(), graph.get()))
                : value(Option.CLOUD).flatMap(Cloud::named);
    }

    /// The port of this computer that the browser comes back to; empty for any free one.
    public OptionalInt redirectPort() {
        return value(Option.REDIRECT_PORT).stream().mapToInt(Integer::parseInt).findFirst();
    }

    /// The proxy as `host:port`, or `direct` for none; empty for the system's.
    public Optional<String> proxy() {
        return value(Option.PROXY);
    }

    /// A file of certificates to trust besides those of the system.
    public Optional<Path> trust() {
        return value(Option.TRUST).map(Path::of);
    }

    /// A file of the person's own prices.
    public Optional<Path> prices() {
        return value(Option.PRICES).map(Path::of);
    }

    /// Whether nothing in the tenant may be changed.
    public boolean readOnly() {
        return has(Option.READ_ONLY);
    }

    /// The instant at which the application believes to be; empty for the system's clock.
    public Optional<Instant> now() {
        return value(Option.NOW).map(LaunchOptions::instant);
    }

    /// Reads an instant, for which the seconds may be left out.
    ///
    /// @throws java.time.DateTimeException if it is none
    static Instant instant(String text) {
        String whole = text.matches(".*T\\d\\d:\\d\\dZ") ? text.replace("Z", ":00Z") : text;
        return OffsetDateTime.parse(whole).toInstant();
    }

    /// How many people the demo tenant has.
    public int demoUsers() {
        return value(Option.DEMO_USERS).map(Integer::parseInt).orElse(2_500);
    }

    /// The same options with a tour into the given folder.
    public LaunchOptions withTour(Path folder) {
        var next = new EnumMap<Option, Setting>(Option.class);
        next.putAll(settings);
        next.put(Option.TOUR, new Setting(folder.toString(), new Origin.Argument(Option.TOUR.argument())));
        return new LaunchOptions(next);
    }

    /// An option that cannot be understood, in one sentence.
    public static final class BadOptionException extends Exception {
        BadOptionException(String sentence) {
            super(sentence);
        }

        BadOptionException(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
