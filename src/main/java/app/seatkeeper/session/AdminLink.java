package app.seatkeeper.session;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The page on which an administrator consents for everybody to what a registration lists.
public final class AdminLink {

    /// Where the browser goes afterwards; the one redirect address that every registration of ours has.
    private static final String REDIRECT = "http://localhost";

    private AdminLink() { }

    /// @param registration a tenant that is not named is the one of whoever opens the page
    public static URI of(Cloud cloud, Registration registration) {
        return URI.create(cloud.login() + "/" + encoded(registration.tenant()) + "/v2.0/adminconsent?client_id="
                + registration.clientId() + "&scope=" + encoded(cloud.graph() + "/.default")
                + "&redirect_uri=" + encoded(REDIRECT));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
