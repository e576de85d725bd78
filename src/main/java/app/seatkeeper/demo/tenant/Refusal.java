package app.seatkeeper.demo.tenant;

import java.time.Instant;
import java.util.Optional;

/// An answer other than success, in Graph's words.
public final class Refusal extends RuntimeException {

    private final int status;
    private final String code;
    private final Optional<Instant> tokensFrom;

    /// A refusal with an HTTP status, an `error.code` and an `error.message`.
    public Refusal(int status, String code, String message) {
        this(status, code, message, Optional.empty());
    }

    private Refusal(int status, String code, String message, Optional<Instant> tokensFrom) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.tokensFrom = tokensFrom;
    }

    /// A token older than the end of the person's sessions: 401.
    ///
    /// @param since      tokens made before are void
    /// @param challenged whether the client can answer a claims challenge
    public static Refusal revoked(Instant since, boolean challenged) {
        return new Refusal(401, "InvalidAuthenticationToken", "Continuous access evaluation resulted in challenge with"
                + " result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
                challenged ? Optional.of(since) : Optional.empty());
    }

    /// A request that is malformed or against a rule: 400 `Request_BadRequest`.
    public static Refusal badRequest(String message) {
        return new Refusal(400, "Request_BadRequest", message);
    }

    /// A query that this resource does not offer: 400 `Request_UnsupportedQuery`.
    public static Refusal unsupported(String message) {
        return new Refusal(400, "Request_UnsupportedQuery", message);
    }

    /// An object that is not there: 404.
    public static Refusal notFound(String id) {
        return new Refusal(404, "Request_ResourceNotFound", "Resource '" + id
                + "' does not exist or one of its queried reference-property objects are not present.");
    }

    /// A caller without the scope or the role: 403.
    public static Refusal denied() {
        return new Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// The `error.code`.
    public String code() {
        return code;
    }

    /// What a claims challenge asks for: a token made at this instant or later; empty where none is made.
    public Optional<Instant> tokensFrom() {
        return tokensFrom;
    }

    /// The `error.message`.
    public String words() {
        return String.valueOf(getMessage());
    }
}
