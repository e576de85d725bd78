package app.seatkeeper.demo.http;

import app.seatkeeper.demo.tenant.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One kind of answer that shall go wrong.
///
/// @param method  the verb, `*` for any
/// @param path    the path below the root or below the version; `*` stands for any text
/// @param which   of the requests that match: `3`, `2-5`, `*/10` (every tenth) or `*`
/// @param after   whether the request is carried out before the answer goes wrong
/// @param manner  what happens to the connection
/// @param status  the HTTP status, where the answer arrives
/// @param code    the `error.code`
/// @param patience the value of `Retry-After`, or how long a stall lasts: seconds, or milliseconds as `200ms`
public record Fault(
        String method, Pattern path, String which, boolean after, Manner manner, int status, String code,
        Optional<String> patience) {

    private static final Map<Integer, String> CODES = Map.of(400, "Request_BadRequest", 401,
            "InvalidAuthenticationToken", 403, "Authorization_RequestDenied", 404, "Request_ResourceNotFound", 409,
            "Directory_ConcurrencyViolation", 429, "TooManyRequests", 503, "ServiceNotAvailable", 504,
            "GatewayTimeout", 500, "InternalServerError");
    private static final Map<String, String> MESSAGES = Map.of(
            "TooManyRequests", "Please retry again later.",
            "ServiceNotAvailable", "Service unavailable.",
            "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.",
            "Authorization_RequestDenied", "Insufficient privileges to complete the operation.",
            "Directory_ConcurrencyViolation",
            "Error due to concurrent requests being made to the tenant. Please wait briefly and retry.",
            "Directory_ExpiredPageToken",
            "The specified page token value has expired and can no longer be included in your request.");

    /// What happens to the connection.
    public enum Manner {
        /// The answer arrives.
        WHOLE,
        /// The connection breaks before anything arrives.
        RESET,
        /// The connection breaks in the middle of the body.
        BROKEN,
        /// The answer arrives whole to all appearances, but its JSON ends too early.
        TRUNCATED,
        /// The answer arrives very late.
        STALLED,
        /// The answer is a list in which an item comes twice.
        DOUBLED
    }

    /// Reads `METHOD path-glob nth status [code] [retry-after]`.
    ///
    /// The status is a number, or `reset`, `broken`, `truncated`, `stalled`, `doubled`; `after-` before it means that
    /// the request is carried out all the same. A dash stands for the usual code; the code `claims` makes a claims
    /// challenge.
    ///
    /// @throws IllegalArgumentException if the line cannot be read
    public static Fault of(String line) {
        var parts = List.of(line.strip().split("\\s+", 6));
        if (parts.size() < 4) {
            throw new IllegalArgumentException("Expected METHOD path-glob nth status [code] [retry-after]: " + line);
        }
        boolean after = parts.get(3).startsWith("after-");
        String status = parts.get(3).replaceFirst("^after-", "").toUpperCase(Locale.ROOT);
        boolean number = status.matches("\\d{3}");
        int code = number ? Integer.parseInt(status) : 503;
        String named = parts.size() > 4 && !"-".equals(parts.get(4))
                ? parts.get(4) : CODES.getOrDefault(code, "UnknownError");
        if (!parts.get(2).matches("\\d+|\\d+-\\d+|\\*/[1-9]\\d*|\\*")) {
            throw new IllegalArgumentException("Expected 3, 2-5, */10 or * as nth: " + line);
        }
        return new Fault(parts.get(0).toUpperCase(Locale.ROOT), glob(parts.get(1)), parts.get(2), after,
                number ? Manner.WHOLE : Manner.valueOf(status), code, named,
                parts.size() > 5 ? Optional.of(parts.get(5)) : Optional.empty());
    }

    private static Pattern glob(String glob) {
        String text = Stream.of(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile("(?i)(/v1\\.0|/beta)?" + text);
    }

    /// Answers whether a request is of this kind.
    boolean matches(String verb, String address) {
        return ("*".equals(method) || method.equals(verb)) && path.matcher(address).matches();
    }

    /// Answers whether the request with this number among those of its kind goes wrong.
    boolean hits(int number) {
        if (which.startsWith("*")) {
            return "*".equals(which) || number % Integer.parseInt(which.substring(2)) == 0;
        }
        int dash = which.indexOf('-');
        int from = Integer.parseInt(dash < 0 ? which : which.substring(0, dash));
        return number >= from && number <= (dash < 0 ? from : Integer.parseInt(which.substring(dash + 1)));
    }

    /// Whether something else arrives than the answer, or nothing.
    boolean isInstead() {
        return manner == Manner.WHOLE || manner == Manner.RESET;
    }

    /// How long a stalled answer takes.
    public Duration stall() {
        String text = patience.filter(time -> time.matches("\\d{1,6}(ms)?")).orElse("30");
        return text.endsWith("ms") ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
                : Duration.ofSeconds(Long.parseLong(text));
    }

    /// The refusal that is sent at this instant; the code `claims` asks for a token made from now on.
    Refusal refusal(Instant now) {
        return "claims".equals(code) ? Refusal.revoked(now, true)
                : new Refusal(status, code, MESSAGES.getOrDefault(code, "An error has occurred."));
    }
}
