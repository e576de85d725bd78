package app.seatkeeper.boot;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What the person set at start: arguments first, then environment variables, then `seatkeeper.properties`.
///
/// The properties file is only ever read. It lies beside the application, or where `--config` says. Secrets are
/// never options.
public final class LaunchOptions {

    private static final String FILE = "seatkeeper.properties";

    private final Map<Option, String> values;

    private LaunchOptions(Map<Option, String> values) {
        this.values = values;
    }

    /// @param beside the folder the application lies in
    /// @throws BadOptionException if an option is unknown, lacks its value, or has one that cannot be used
    public static LaunchOptions read(String[] args, Map<String, String> environment, Path beside)
            throws BadOptionException {
        var values = fromArguments(args);
        Optional<Path> named = Optional.ofNullable(values.get(Option.CONFIG)).map(Path::of);
        if (named.isPresent() && !Files.isReadable(named.get())) {
            throw new BadOptionException("--config names a file that cannot be read: " + named.get());
        }
        var file = properties(named.orElse(beside.resolve(FILE)));
        for (Option option : Option.values()) {
            String fallback = environment.getOrDefault(option.variable(), file.getProperty(option.property(), ""));
            if (!fallback.isBlank()) {
                values.putIfAbsent(option, fallback.strip());
            }
        }
        var options = new LaunchOptions(values);
        options.check();
        return options;
    }

    private static Map<Option, String> fromArguments(String[] args) throws BadOptionException {
        var values = new EnumMap<Option, String>(Option.class);
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(args));
        while (!rest.isEmpty()) {
            String word = rest.pop();
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            Option option = Option.named(name).orElseThrow(() -> new BadOptionException("Unknown option: " + name));
            if (equals >= 0) {
                values.put(option, word.substring(equals + 1));
            } else if (!option.takesValue()) {
                values.put(option, "true");
            } else if (rest.isEmpty()) {
                throw new BadOptionException(name + " needs a value: " + option.meaning());
            } else {
                values.put(option, rest.pop());
            }
        }
        return values;
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

    private void check() throws BadOptionException {
        try {
            now();
        } catch (DateTimeException e) {
            throw new BadOptionException("--now needs an instant such as 2026-11-19T12:03:00Z", e);
        }
        try {
            demoUsers();
        } catch (NumberFormatException e) {
            throw new BadOptionException("--demo-users needs a whole number", e);
        }
        if (demoUsers() < 120 || demoUsers() > 1_000_000) {
            throw new BadOptionException("--demo-users needs a number from 120 to 1000000");
        }
    }

    public Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option));
    }

    public boolean has(Option option) {
        return value(option).filter("true"::equals).isPresent();
    }

    /// Where the tour saves what it sees; empty when a person sits at the window.
    public Optional<Path> tour() {
        return value(Option.TOUR).map(Path::of);
    }

    /// The instant at which the application believes to be; empty for the system's clock.
    public Optional<Instant> now() {
        return value(Option.NOW).map(text -> OffsetDateTime.parse(withSeconds(text)).toInstant());
    }

    private static String withSeconds(String text) {
        return text.matches(".*T\\d\\d:\\d\\dZ") ? text.replace("Z", ":00Z") : text;
    }

    /// How many people the demo tenant has.
    public int demoUsers() {
        return value(Option.DEMO_USERS).map(Integer::parseInt).orElse(2_500);
    }

    /// The same options with a tour into the given folder.
    public LaunchOptions withTour(Path folder) {
        var next = new EnumMap<Option, String>(Option.class);
        next.putAll(values);
        next.put(Option.TOUR, folder.toString());
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
