package app.seatkeeper.graph;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.tenant.TenantException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Authenticator;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Tells whether the network between us and Graph is to blame: a certificate that nobody trusts, a proxy that wants a
/// name, a page of a captive portal. Trying again does not help against these.
final class Obstacles {

    /// By this the HTTP client asks for a name before any proxy has asked.
    private static final String FORESIGHT = "OkHttp-Preemptive";

    private static final int PROXY_AUTHENTICATION = 407;
    private static final int NETWORK_AUTHENTICATION = 511;
    private static final long MOST_QUOTED = 2_048;

    private Obstacles() {
    }

    /// The proxy on the way wants a name and a password.
    private static final class ProxyRefused extends IOException {

        ProxyRefused() {
            super("The proxy wants a name and a password");
        }
    }

    /// Gives a proxy no name: we have none.
    static Authenticator withoutName() {
        return (_, answer) -> {
            if (answer.challenges().stream().anyMatch(one -> FORESIGHT.equalsIgnoreCase(one.scheme()))) {
                return null;
            }
            throw new ProxyRefused();
        };
    }

    /// The fault of a failure for which the network is to blame.
    ///
    /// @param host whom we wanted to reach
    static Optional<Fault> in(IOException failure, String host) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProxyRefused) {
                return Optional.of(fault(SignInTrouble.PROXY_REFUSED, host, Faults.original(failure)));
            }
            if (cause instanceof GeneralSecurityException || cause instanceof SSLPeerUnverifiedException) {
                return Optional.of(fault(SignInTrouble.CONNECTION_INSPECTED, host, Faults.original(failure)));
            }
        }
        return Optional.empty();
    }

    /// Refuses an answer that is not Graph's but of something on the way. Graph never answers with a page.
    ///
    /// @throws TenantException if it is one
    static void refuse(Response answer) throws IOException, TenantException {
        Optional<SignInTrouble> trouble = trouble(answer);
        if (trouble.isPresent()) {
            String page = answer.peekBody(MOST_QUOTED).string();
            throw new TenantException(fault(trouble.get(), answer.request().url().host(),
                    Envelope.original(answer.code(), page, "")));
        }
    }

    private static Optional<SignInTrouble> trouble(Response answer) {
        if (answer.code() == PROXY_AUTHENTICATION) {
            return Optional.of(SignInTrouble.PROXY_REFUSED);
        }
        boolean page = answer.code() == NETWORK_AUTHENTICATION
                || ((answer.isSuccessful() || answer.isRedirect()) && isPage(answer));
        return page ? Optional.of(SignInTrouble.PORTAL) : Optional.empty();
    }

    /// Graph itself leads elsewhere only from its reports.
    private static boolean isPage(Response answer) {
        ResponseBody body = answer.body();
        String type = body == null ? "" : String.valueOf(body.contentType()).toLowerCase(Locale.ROOT);
        boolean report = answer.request().url().pathSegments().contains("reports");
        return type.contains("html") || (answer.isRedirect() && !report);
    }

    static boolean isPortal(Fault fault) {
        return fault instanceof Fault.SignInFailed(var trouble, _, _) && trouble == SignInTrouble.PORTAL;
    }

    private static Fault fault(SignInTrouble trouble, String host, Original original) {
        return new Fault.SignInFailed(trouble, host, original);
    }
}
