package app.seatkeeper.demo.tenant;

/// An answer other than success, in Graph's words.
public final class Refusal extends RuntimeException {

    private final int status;
    private final String code;

    /// A refusal with an HTTP status, an `error.code` and an `error.message`.
    public Refusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
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

    /// The `error.message`.
    public String words() {
        return String.valueOf(getMessage());
    }
}
