package app.seatkeeper.graph;

import app.seatkeeper.session.Consents;
import app.seatkeeper.session.Network;
import app.seatkeeper.session.Session;
import app.seatkeeper.session.SignInMethod;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// A Graph behind a certificate that it made itself; it has no users.
final class ScriptedTls implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final KeyStore store;
    private final HttpsServer server;
    private final AtomicReference<String> location = new AtomicReference<>("");
    private final AtomicReference<byte[]> body =
            new AtomicReference<>("{\"value\":[]}".getBytes(StandardCharsets.UTF_8));

    /// @param folder where the certificate is made
    ScriptedTls(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        store = store(folder.resolve("graph.p12"));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            boolean leads = !location.get().isEmpty() && !exchange.getRequestURI().getPath().equals("/there");
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Location", location.get());
            exchange.sendResponseHeaders(leads ? 302 : 200, body.get().length);
            exchange.getResponseBody().write(body.get());
            exchange.close();
        });
        server.start();
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        int made = new ProcessBuilder(tool, "-genkeypair", "-alias", "graph", "-keyalg", "EC", "-dname", "CN=localhost",
                "-ext", "SAN=dns:localhost", "-storetype", "PKCS12", "-keystore", file.toString(),
                "-storepass", new String(PASSWORD)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (made != 0) {
            throw new IOException("keytool ended with " + made);
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private SSLContext context(TrustManager... trusted) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusted, null);
        return context;
    }

    /// A network that believes this server.
    Network believing() throws GeneralSecurityException {
        KeyStore certificates = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            certificates.load(null, null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        certificates.setCertificateEntry("graph", store.getCertificate("graph"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        var trusted = Arrays.stream(trust.getTrustManagers()).map(X509TrustManager.class::cast).findFirst()
                .orElseThrow();
        return new Network(ProxySelector.of(null), context(trusted), trusted);
    }

    /// Says something else from now on.
    void says(byte[] something) {
        body.set(something);
    }

    /// Leads elsewhere from now on, except from `/there`.
    void leadsTo(String address) {
        location.set(address);
    }

    String url(String path) {
        return "https://localhost:" + server.getAddress().getPort() + path;
    }

    Session session(Network network) {
        return new Session(URI.create(url("")), _ -> "token",
                Consents.ALL, network, SignInMethod.BROWSER, () -> { });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
