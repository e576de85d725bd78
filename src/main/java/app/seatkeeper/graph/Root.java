package app.seatkeeper.graph;

import java.net.URI;
import okhttp3.HttpUrl;

/// Where the tenant's Graph is. Tokens are sent nowhere else, and only over https or to this computer itself.
///
/// @param url the root with its version, for example `https://graph.microsoft.com/v1.0`
record Root(HttpUrl url) {

    private static final String VERSION = "v1.0";
    private static final String THIS_COMPUTER = "127.0.0.1";

    /// @throws IllegalArgumentException if a token may not be sent there
    Root {
        if (!url.isHttps() && !url.host().equals(THIS_COMPUTER)) {
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

    /// Whether the address is on the same server and below the root.
    boolean covers(HttpUrl other) {
        return isSameServer(other) && other.encodedPath().startsWith(url.encodedPath() + "/")
                && other.username().isEmpty() && other.password().isEmpty();
    }

    private boolean isSameServer(HttpUrl other) {
        return url.scheme().equals(other.scheme()) && url.host().equals(other.host()) && url.port() == other.port();
    }
}
