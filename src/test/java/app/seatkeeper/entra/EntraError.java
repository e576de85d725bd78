package app.seatkeeper.entra;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A refusal of the sign-in service, in its shape.
public final class EntraError extends RuntimeException {

    private final String error;
    private final int number;
    private final String text;
    private final int status;
    private final Optional<String> claims;

    /// @param error  OAuth 2.0 `error`
    /// @param number of Microsoft's, or 0 for none
    public EntraError(String error, int number, String text) {
        this(error, number, text, error.equals("invalid_client") ? 401 : 400, Optional.empty());
    }

    private EntraError(String error, int number, String text, int status, Optional<String> claims) {
        super(text);
        this.text = text;
        this.error = error;
        this.number = number;
        this.status = status;
        this.claims = claims;
    }

    /// The same with claims to be met, JSON.
    public EntraError wanting(String json) {
        return new EntraError(error, number, text, status, Optional.of(json));
    }

    /// The same with another HTTP status.
    public EntraError status(int other) {
        return new EntraError(error, number, text, other, claims);
    }

    /// Microsoft's number, or 0.
    public int number() {
        return number;
    }

    int status() {
        return status;
    }

    /// The text as Microsoft words it, with its ids.
    String description() {
        return (number == 0 ? "" : "AADSTS" + number + ": ") + text + " Trace ID: " + UUID.randomUUID()
                + " Correlation ID: " + UUID.randomUUID() + " Timestamp: 2026-11-21 08:00:00Z";
    }

    String json() {
        var body = new JsonMapper().createObjectNode().put("error", error).put("error_description", description())
                .put("timestamp", "2026-11-21 08:00:00Z").put("trace_id", UUID.randomUUID().toString())
                .put("correlation_id", UUID.randomUUID().toString());
        body.putArray("error_codes").add(number);
        claims.ifPresent(json -> body.put("claims", json));
        if (error.equals("invalid_grant") && number == 65001) {
            body.put("suberror", "consent_required");
        }
        return body.toString();
    }

    Map<String, String> fields(String state) {
        return Map.of("error", error, "error_description", description(), "state", state);
    }
}
