package app.seatkeeper.demo;

import app.seatkeeper.demo.DemoOptions.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the options with which the demo tenant is started alone.
final class CommandLine {

    /// What the options mean.
    static final String HELP = """
            The demo tenant of Seatkeeper, answering as Microsoft Graph does on this machine alone.

              --port N                 where to listen (default 0: any free port)
              --users N                how many people, at least 120 (default 2500)
              --seed N                 which of the many tenants of that size (default 1)
              --now TIME               the tenant's time at the start, such as 2026-11-19T12:03Z (default: now)
              --latency TIME           how long every answer is held back, such as 400ms or 2s (default 0ms)
              --limits none|published  whether Microsoft's published limits are enforced (default none)
              --processing TIME        how long licenses by groups take to be worked out (default 0ms)
              --faults none|chaos|FILE what goes wrong: nothing, one request in ten by chance, or what the file says
                                       in lines METHOD path-glob nth status [code] [retry-after] (default none)
              --stall TIME             how long an answer takes that stalls by chance (default 30s)
              --meddle N               how many people change every ten seconds behind everybody's back: a license,
                                       a plan, the location, blocked or deleted (default 0)
              --conceal                usage reports carry codes instead of names at first
              --no-premium             the tenant lacks Microsoft Entra ID P1, so that nobody may read sign-ins
              --help                   this text

            The nth of a fault is 3, 2-5, */10 (every tenth) or *. Its status is a number, or reset, broken, truncated,
            stalled or doubled; after- before it carries the request out all the same. The code may be - for the usual
            one; the code claims asks for a new token.

            Behind a front that speaks TLS and sends X-Forwarded-Proto: https, the links in answers are https, by the
            name in Host. Tokens made elsewhere are believed: JSON web tokens (aud, tid, iat, exp, oid, scp or roles,
            wids, xms_cc) for this tenant, whoever signed them.
            """;

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s)");

    private CommandLine() {
    }

    /// Reads the options.
    ///
    /// @throws IllegalArgumentException in a sentence, if one cannot be understood
    /// @throws IOException              if the file of faults cannot be read
    static DemoOptions options(List<String> words) throws IOException {
        var options = DemoOptions.defaults();
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String name = left.removeFirst();
            if ("--conceal".equals(name)) {
                options = options.withConceal(true);
            } else if ("--no-premium".equals(name)) {
                options = options.withPremium(false);
            } else if (left.isEmpty()) {
                throw new IllegalArgumentException("A value is missing after " + name);
            } else {
                options = with(options, name, left.removeFirst());
            }
        }
        return options;
    }

    private static DemoOptions with(DemoOptions options, String name, String value) throws IOException {
        try {
            return switch (name) {
                case "--port" -> options.withPort(Integer.parseInt(value));
                case "--users" -> options.withUsers(Integer.parseInt(value));
                case "--seed" -> options.withSeed(Long.parseLong(value));
                case "--now" -> options.withNow(OffsetDateTime.parse(value).toInstant());
                case "--latency" -> options.withLatency(latency(value));
                case "--limits" -> options.withLimits(Limits.valueOf(value.toUpperCase(Locale.ROOT)));
                case "--processing" -> options.withProcessing(latency(value));
                case "--faults" -> faults(options, value);
                case "--stall" -> options.withChaos(options.chaos().stalling(latency(value)));
                case "--meddle" -> options.withMeddle(Integer.parseInt(value));
                default -> throw new IllegalArgumentException("There is no option " + name);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("Cannot understand " + name + " " + value, e);
        }
    }

    private static DemoOptions faults(DemoOptions options, String value) throws IOException {
        return switch (value) {
            case "none" -> options.withFaults(List.of()).withChaos(DemoOptions.Chaos.NONE);
            case "chaos" -> options.withChaos(options.chaos().usual());
            default -> options.withFaults(Files.readAllLines(Path.of(value), StandardCharsets.UTF_8));
        };
    }

    private static Duration latency(String value) {
        var time = TIME.matcher(value);
        if (!time.matches()) {
            throw new IllegalArgumentException("Expected a time such as 400ms or 2s: " + value);
        }
        long amount = Long.parseLong(time.group(1));
        return "s".equals(time.group(2)) ? Duration.ofSeconds(amount) : Duration.ofMillis(amount);
    }
}
