package app.seatkeeper.session;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/// Makes a [Network] of what a person set and of what the computer knows.
public final class NetworkSetup {

    private static final String DIRECT = "direct";
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:http://)?(\\[[0-9a-f:.]+]|[^\\s:/@\\[\\]]+):(\\d{1,5})/?");
    private static final int LAST_PORT = 65_535;

    private NetworkSetup() {
    }

    /// The network to use.
    ///
    /// @param proxy       `host:port`, or `direct` for none; empty for the one in the environment variables
    ///                    `HTTPS_PROXY` and `NO_PROXY`, else the computer's own
    /// @param trust       a PEM or .p12 file with certificates to believe besides those that Java and the computer do
    /// @param environment the environment variables
    /// @throws IllegalArgumentException in one sentence, if the proxy is no address or the file cannot be read
    public static Network of(Optional<String> proxy, Optional<Path> trust, Map<String, String> environment) {
        return withProxies(proxies(proxy, environment), TrustedCertificates.with(trust));
    }

    private static Network withProxies(ProxySelector proxies, X509TrustManager trusted) {
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, new TrustManager[] {trusted}, null);
            return new Network(proxies, tls, trusted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make encrypted connections", e);
        }
    }

    private static ProxySelector proxies(Optional<String> proxy, Map<String, String> environment) {
        if (proxy.isPresent()) {
            return proxy.get().strip().equalsIgnoreCase(DIRECT)
                    ? new Fixed(Proxy.NO_PROXY, List.of()) : new Fixed(address(proxy.get()), List.of());
        }
        Optional<String> variable = variable(environment, "HTTPS_PROXY").filter(text -> !text.isBlank());
        if (variable.isPresent()) {
            List<String> without = variable(environment, "NO_PROXY").stream()
                    .flatMap(text -> Arrays.stream(text.split(",", -1)))
                    .map(String::strip).filter(text -> !text.isEmpty()).toList();
            return new Fixed(address(variable.get()), without);
        }
        return Optional.ofNullable(ProxySelector.getDefault()).orElse(new Fixed(Proxy.NO_PROXY, List.of()));
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(environment.get(name.toLowerCase(Locale.ROOT))));
    }

    private static Proxy address(String text) {
        Matcher parts = ADDRESS.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > LAST_PORT || parts.group(2).matches("0+")) {
            throw new IllegalArgumentException(
                    "Not a proxy, which is host:port without a name and a password, or direct: " + bare(text));
        }
        return new Proxy(Proxy.Type.HTTP,
                InetSocketAddress.createUnresolved(parts.group(1), Integer.parseInt(parts.group(2))));
    }

    /// The text without the name and the password that may stand in it.
    private static String bare(String text) {
        return text.strip().replaceFirst("^.*@", "…@");
    }

    /// One proxy for everything but this computer itself and the hosts that are left out.
    private static final class Fixed extends ProxySelector {

        private final Proxy proxy;
        private final List<String> without;

        Fixed(Proxy proxy, List<String> without) {
            this.proxy = proxy;
            this.without = without;
        }

        @Override
        public List<Proxy> select(URI address) {
            String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
            boolean direct = THIS_COMPUTER.contains(host) || without.stream().anyMatch(one -> covers(one, host));
            return List.of(direct ? Proxy.NO_PROXY : proxy);
        }

        private static boolean covers(String pattern, String host) {
            String name = pattern.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "");
            return pattern.equals("*") || host.equals(name) || host.endsWith("." + name);
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxyAddress, IOException why) {
            // There is no other to try; whoever connects tells the person.
        }
    }
}
