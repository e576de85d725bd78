package app.seatkeeper.graph;

import app.seatkeeper.session.Network;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

/// How servers are reached: without following where they lead, and without waiting for the silent for ever.
final class Wire {

    private static final Duration CONNECT_AT_MOST = Duration.ofSeconds(10);
    private static final Duration SILENT_AT_MOST = Duration.ofSeconds(100);

    private Wire() {
    }

    /// By the proxies and with the certificates of the network.
    static OkHttpClient.Builder encrypted(OkHttpClient.Builder client, Network network) {
        return patient(client).connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))
                .sslSocketFactory(network.tls().getSocketFactory(), network.trusted())
                .proxySelector(network.proxies())
                .proxyAuthenticator(Obstacles.withoutName());
    }

    /// This computer itself is reached without encryption and without a proxy.
    static OkHttpClient.Builder toThisComputer(OkHttpClient.Builder client) {
        return patient(client).connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)).proxy(Proxy.NO_PROXY);
    }

    private static OkHttpClient.Builder patient(OkHttpClient.Builder client) {
        return client.followRedirects(false)
                .connectTimeout(CONNECT_AT_MOST)
                .readTimeout(SILENT_AT_MOST)
                .writeTimeout(SILENT_AT_MOST)
                .callTimeout(Duration.ZERO);
    }
}
