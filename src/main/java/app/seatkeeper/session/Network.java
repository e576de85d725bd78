package app.seatkeeper.session;

import java.net.ProxySelector;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// How servers are reached and which are believed.
///
/// @param proxies which proxy leads to which address
/// @param tls     makes encrypted connections, and believes whom `trusted` believes
/// @param trusted decides which certificates are believed
public record Network(ProxySelector proxies, SSLContext tls, X509TrustManager trusted) {

    /// The computer's own proxies, and the certificates that Java believes.
    public static Network ofThisComputer() {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            X509TrustManager trusted = Arrays.stream(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance).map(X509TrustManager.class::cast)
                    .findFirst().orElseThrow();
            return new Network(ProxySelector.getDefault(), SSLContext.getDefault(), trusted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make encrypted connections", e);
        }
    }
}
