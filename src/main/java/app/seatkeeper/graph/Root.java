package app.seatkeeper.graph;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.TenantException;
import java.net.URI;
import okhttp3.HttpUrl;

/// Where the tenant's Graph is. Tokens are sent nowhere else, and only over https or to this computer itself.
///
/// @param url the root with its version, for example `https://graph.microsoft.com/v1.0`
record Root(HttpUrl url) {

    private static final String VERSION = "v1.0";
    private static final String BETA = "beta";
    private static final String REPORTS = "reports";
    private static final String THIS_COMPUTER = "127.0.0.1";

    /// @throws IllegalArgumentException if a token may not be sent there
    Root {
        if (!url.isHttps() && !isThisComputer(url)) {
            throw new IllegalArgumentException("Not https: " + url.scheme() + "://" + url.host());
        }
    }

    /// @param graph the root without a version
    static Root of(URI graph) {
        HttpUrl bare = HttpUrl.get(graph.toString());
        HttpUrl.Builder versioned = bare.newBuilder().query(null).fragment(null);
        int last = bare.pathSegments().size() - 1;
        if (bare.pathSegments().get(last).isEmpty()) {
            versioned.removePathSegment(last);
        }
        return new Root(versioned.addPathSegment(VERSION).build());
    }

    /// Where reports are that Microsoft has not published for good.
    HttpUrl betaReports() {
        return url.newBuilder().setPathSegment(url.pathSize() - 1, BETA).addPathSegment(REPORTS).build();
    }

    /// Whether the address is on the same server and below the root, or one of the beta reports.
    boolean covers(HttpUrl other) {
        return isSameServer(other) && (isBelow(url, other) || isBelow(betaReports(), other))
                && other.username().isEmpty() && other.password().isEmpty();
    }

    /// An address that may be followed without a token: any that is encrypted, and this computer where Graph itself is
    /// on it.
    ///
    /// @throws TenantException if it may not be followed
    HttpUrl open(String address) throws TenantException {
        HttpUrl open = HttpUrl.parse(address);
        if (open == null) {
            throw new TenantException(Faults.unreadable("The address of the report is none"));
        }
        boolean reachable = isThisComputer(url) ? isThisComputer(open) : open.isHttps();
        if (!reachable || !open.username().isEmpty() || !open.password().isEmpty()) {
            throw new TenantException(new Fault.ForeignLink(open.host(), Original.NONE));
        }
        return open;
    }

    /// Whether an address is on this computer and not encrypted, as the emulated Graph is.
    private static boolean isThisComputer(HttpUrl url) {
        return !url.isHttps() && url.host().equals(THIS_COMPUTER);
    }

    private static boolean isBelow(HttpUrl above, HttpUrl other) {
        return other.encodedPath().startsWith(above.encodedPath() + "/");
    }

    private boolean isSameServer(HttpUrl other) {
        return url.scheme().equals(other.scheme()) && url.host().equals(other.host()) && url.port() == other.port();
    }
}
