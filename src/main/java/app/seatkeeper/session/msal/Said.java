package app.seatkeeper.session.msal;

import com.microsoft.aad.msal4j.MsalServiceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the sign-in service said of a failure: never more than its own first line, in which nothing is secret.
///
/// @param number      of the error, such as `AADSTS65001`, or empty
/// @param error       OAuth 2.0 `error`, or empty
/// @param line        its first line, without the number
/// @param correlation Microsoft's id for the attempt, or empty
record Said(String number, String error, String line, String correlation) {

    static final Said NOTHING = new Said("", "", "", "");

    private static final int LONGEST = 300;
    private static final Pattern NUMBER = Pattern.compile("AADSTS\\d+");
    private static final Pattern CORRELATION = Pattern.compile("Correlation ID: ([0-9a-fA-F-]{36})");
    private static final Pattern TAIL = Pattern.compile("(?s)\\s*(Trace ID:|[\\r\\n]).*");
    private static final Pattern LONG_WORD = Pattern.compile("[\\w+/=.~-]{40,}");

    static Said of(Throwable thrown) {
        return switch (thrown) {
            case BrowserRefusal refusal ->
                    of(refusal.answer().error(), refusal.answer().description(), Optional.empty());
            case MsalServiceException service -> of(
                    text(service.errorCode()), text(service.getMessage()),
                    Optional.ofNullable(service.correlationId()));
            default -> NOTHING;
        };
    }

    /// Text without an error number may be a whole body; it is left out.
    private static Said of(String error, String description, Optional<String> correlation) {
        Matcher found = NUMBER.matcher(description);
        String number = found.find() ? found.group() : "";
        Matcher id = CORRELATION.matcher(description);
        return new Said(number, error, number.isEmpty() ? "" : firstLine(description),
                id.find() ? id.group(1) : correlation.orElse(""));
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    /// The first line of a description, without its number and its ids.
    static String firstLine(String description) {
        String line = TAIL.matcher(description.strip()).replaceFirst("").replaceFirst("^AADSTS\\d+:\\s*", "");
        String bare = LONG_WORD.matcher(line).replaceAll("…");
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) + "…" : bare;
    }
}
