package app.seatkeeper.graph;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Translates what Graph answered into a [Fault]: by `error.code` first, then by the HTTP status, and only for refused
/// changes by the known texts of `error.message`.
final class Faults {

    private static final Map<String, Function<Original, Fault>> BY_CODE = Map.ofEntries(
            Map.entry("InvalidAuthenticationToken", Fault.SignInNeeded::new),
            Map.entry("insufficient_claims", Fault.SignInNeeded::new),
            Map.entry("Authorization_RequestDenied", Fault.NotAllowed::new),
            Map.entry("Authentication_RequestFromUnsupportedUserRole", Fault.NotAllowed::new),
            Map.entry("S2SUnauthorized", Fault.NotAllowed::new),
            Map.entry("Forbidden", Fault.NotAllowed::new),
            Map.entry("Authentication_RequestFromNonPremiumTenantOrB2CTenant", Fault.PremiumNeeded::new),
            Map.entry("Request_ResourceNotFound", Fault.NotFound::new),
            Map.entry("Directory_ExpiredPageToken", Fault.ListExpired::new));

    private static final String TOO_CLOSE_TOGETHER = "Directory_ConcurrencyViolation";
    private static final List<String> TOO_CLOSE_TEXTS =
            List.of("concurrent requests being made", "LicenseAssignmentAttributeConcurrencyException");

    private Faults() {
    }

    /// @param retryAfter how long Graph asked to wait, if it did
    static Fault of(Original original, Optional<Duration> retryAfter) {
        if (isThrottled(original)) {
            return new Fault.Throttled(retryAfter.orElse(Duration.ZERO), original);
        }
        Function<Original, Fault> known = BY_CODE.get(original.code());
        return known == null ? byStatus(original) : known.apply(original);
    }

    /// Whether Graph asks for a slower pace, be it in general or for changes to the same object.
    static boolean isThrottled(Original original) {
        return original.status() == 429 || original.code().equals("TooManyRequests") || isTooCloseTogether(original);
    }

    /// Whether changes came too close together for the directory; a moment later they go through.
    static boolean isTooCloseTogether(Original original) {
        boolean said = TOO_CLOSE_TEXTS.stream().anyMatch(original.message()::contains);
        return original.code().equals(TOO_CLOSE_TOGETHER) || (original.status() < 500 && said);
    }

    private static Fault byStatus(Original original) {
        boolean fromGraph = !original.code().isEmpty();
        return switch (original.status()) {
            case 401 -> new Fault.SignInNeeded(original);
            case 403 -> fromGraph ? new Fault.NotAllowed(original) : new Fault.Unexpected(original);
            case 404 -> fromGraph ? new Fault.NotFound(original) : new Fault.Unexpected(original);
            case 500, 502, 503, 504 -> new Fault.Unavailable(original);
            default -> Refusals.of(original).<Fault>map(why -> new Fault.Refused(why, original))
                    .orElseGet(() -> new Fault.Unexpected(original));
        };
    }

    static Original original(Exception cause) {
        String message = cause.getMessage();
        return new Original(0, "", message == null ? cause.getClass().getSimpleName() : message, "");
    }

    static Fault unreadable(Malformed answer) {
        return new Fault.Unreadable(answer.what(), new Original(0, "", answer.detail(), ""));
    }

    /// @param what which answer, and what is wrong with it
    static Fault unreadable(String what) {
        return new Fault.Unreadable(what, Original.NONE);
    }
}
