package app.seatkeeper.boot;

import app.seatkeeper.boot.LaunchOptions.BadOptionException;
import app.seatkeeper.session.Cloud;
import app.seatkeeper.session.Registration;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says in one sentence what is wrong with the options, beginning with where the value came from.
final class OptionChecks {

    private static final List<String> CERTIFICATES = List.of(".pem", ".crt", ".cer", ".p12", ".pfx");
    private static final Pattern PROXY = Pattern.compile(
            "(?i)(?:http://)?(?:\\[[0-9a-f:.]+]|[^\\s:/@\\[\\]]+):(\\d{1,5})/?");
    private static final String ADDRESS = " needs the https address of a server, such as https://login.example.com";

    private OptionChecks() {
    }

    /// @throws BadOptionException if a value cannot be used, or two of them contradict each other
    static void check(Map<Option, Setting> settings) throws BadOptionException {
        for (var one : settings.entrySet()) {
            Optional<String> wrong = wrong(one.getKey(), one.getValue().value());
            if (wrong.isPresent()) {
                throw new BadOptionException(one.getValue().origin().subject() + wrong.get());
            }
        }
        custom(settings);
    }

    /// What is wrong with a value, without its subject; empty if nothing is.
    private static Optional<String> wrong(Option option, String value) {
        return switch (option) {
            case HELP, VERSION, READ_ONLY -> unless(value.equals("true") || value.equals("false"),
                    " is either true or false");
            case CLIENT_ID -> unless(Registration.isClientId(value),
                    " needs an application (client) id: 32 hexadecimal digits in five groups");
            case TENANT -> unless(Registration.isTenant(value), " needs a domain or a tenant id");
            case CLOUD -> unless(Cloud.words().contains(value.toLowerCase(Locale.ROOT)),
                    " needs one of " + String.join(", ", Cloud.words()));
            case AUTHORITY, GRAPH -> unless(isAddress(value), ADDRESS);
            case REDIRECT_PORT -> unless(isPort(value), " needs a port, a number from 1 to 65535");
            case PROXY -> unless(isProxy(value), " needs host:port, such as proxy.example.com:8080, or direct");
            case TRUST -> certificates(value);
            case PRICES -> unless(isPath(value) && Files.isReadable(Path.of(value)),
                    " names a file that cannot be read: " + value);
            case NOW -> unless(isInstant(value), " needs an instant such as 2026-11-19T12:03:00Z");
            case DEMO_USERS -> people(value);
            case CONFIG, TOUR -> unless(isPath(value), " needs the name of a file or folder");
        };
    }

    private static Optional<String> unless(boolean right, String sentence) {
        return right ? Optional.empty() : Optional.of(sentence);
    }

    private static boolean isAddress(String value) {
        try {
            URI address = URI.create(value);
            return Cloud.custom(address, address).kind() == Cloud.Kind.CUSTOM;
        } catch (IllegalArgumentException _) {
            return false; // no address, or one that is not https
        }
    }

    private static boolean isPort(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535;
    }

    private static boolean isProxy(String value) {
        var named = PROXY.matcher(value);
        return value.equalsIgnoreCase("direct") || (named.matches() && isPort(named.group(1)));
    }

    private static Optional<String> certificates(String value) {
        if (!isPath(value) || !Files.isRegularFile(Path.of(value)) || !Files.isReadable(Path.of(value))) {
            return Optional.of(" names a file that cannot be read: " + value);
        }
        return unless(CERTIFICATES.stream().anyMatch(value.toLowerCase(Locale.ROOT)::endsWith),
                " needs a file of certificates, one of " + String.join(", ", CERTIFICATES));
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException _) {
            return false; // the system has no files of such names
        }
    }

    private static boolean isInstant(String value) {
        try {
            return LaunchOptions.instant(value).isAfter(Instant.MIN);
        } catch (DateTimeException _) {
            return false; // not a time, or without its offset
        }
    }

    private static Optional<String> people(String value) {
        if (!value.matches("\\d{1,9}")) {
            return Optional.of(" needs a whole number");
        }
        int people = Integer.parseInt(value);
        return unless(people >= 120 && people <= 1_000_000, " needs a number from 120 to 1000000");
    }

    /// The two addresses belong together, and to a custom cloud alone.
    private static void custom(Map<Option, Setting> settings) throws BadOptionException {
        List<Setting> addresses = Stream.of(Option.AUTHORITY, Option.GRAPH).map(settings::get)
                .filter(Objects::nonNull).toList();
        Optional<String> cloud = Optional.ofNullable(settings.get(Option.CLOUD)).map(Setting::value);
        boolean custom = cloud.map(Cloud.Kind.CUSTOM.word()::equalsIgnoreCase).orElse(!addresses.isEmpty());
        if (!custom && !addresses.isEmpty()) {
            throw new BadOptionException(addresses.getFirst().origin().subject()
                    + " is for a custom cloud alone, but the cloud is " + cloud.orElse(""));
        }
        if (custom && addresses.size() < 2) {
            throw new BadOptionException("A custom cloud needs both --authority and --graph");
        }
    }
}
