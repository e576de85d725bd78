package app.seatkeeper.session;

import java.util.regex.Pattern;

/// The app registration that the tenant made for this application.
///
/// @param clientId its application (client) id
/// @param tenant   domain or id of the tenant; `organizations` leaves it to the account
public record Registration(String clientId, String tenant) {

    /// Whatever tenant the account belongs to.
    public static final String ANY_TENANT = "organizations";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String LABEL = "[\\p{L}\\d]([\\p{L}\\d-]{0,61}[\\p{L}\\d])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")+");

    /// @throws IllegalArgumentException if either cannot be one
    public Registration {
        clientId = clientId.strip();
        tenant = tenant.isBlank() ? ANY_TENANT : tenant.strip();
        if (!isClientId(clientId)) {
            throw new IllegalArgumentException("Not a client id: " + clientId);
        }
        if (!isTenant(tenant)) {
            throw new IllegalArgumentException("Neither a domain nor a tenant id: " + tenant);
        }
    }

    /// Whether the text has the shape of a client id.
    public static boolean isClientId(String text) {
        return ID.matcher(text.strip()).matches();
    }

    /// Whether the text has the shape of a tenant: a domain, an id, or nothing.
    public static boolean isTenant(String text) {
        String bare = text.strip();
        return bare.isEmpty() || bare.equals(ANY_TENANT) || ID.matcher(bare).matches()
                || DOMAIN.matcher(bare).matches();
    }
}
