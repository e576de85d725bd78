package app.seatkeeper.entra;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A certificate authority of the tests and what it signed: a server that may call itself by the names of Microsoft's
/// clouds, and an application's own certificate. Made anew with the JDK's keytool in a folder given.
public final class TestCertificates {

    public static final char[] PASSWORD = "open sesame".toCharArray();

    private static final String HOSTS = "SAN=dns:login.microsoftonline.com,dns:login.microsoftonline.us,"
            + "dns:login.partner.microsoftonline.cn,dns:graph.microsoft.com,dns:graph.microsoft.us,"
            + "dns:dod-graph.microsoft.us,dns:microsoftgraph.chinacloudapi.cn,dns:login.larkfield.example,"
            + "dns:graph.larkfield.example,dns:localhost,ip:127.0.0.1";

    private final Path folder;

    private TestCertificates(Path folder) {
        this.folder = folder;
    }

    /// Makes them, in about three seconds.
    public static TestCertificates in(Path folder) {
        var made = new TestCertificates(folder);
        made.authority("authority", "CN=Seatkeeper test authority");
        made.signed("server", "CN=Server of the tests", "-ext", HOSTS);
        made.signed("application", "CN=Application of the tests");
        return made;
    }

    /// Makes a key whose certificate signs itself.
    ///
    /// @param more further words of keytool's
    public Path authority(String name, String subject, String... more) {
        keytool(Stream.concat(Stream.of("-genkeypair", "-alias", name, "-dname", subject, "-ext", "bc:c",
                "-validity", "30"), Stream.of(key(more))).toList(), name);
        keytool(List.of("-exportcert", "-rfc", "-alias", name, "-file", pem(name).toString()), name);
        return store(name);
    }

    private static String[] key(String... more) {
        return more.length > 0 ? more : new String[] {"-keyalg", "RSA", "-keysize", "2048"};
    }

    private void signed(String name, String subject, String... extensions) {
        keytool(List.of("-genkeypair", "-alias", name, "-dname", subject, "-keyalg", "RSA", "-keysize", "2048"), name);
        Path request = folder.resolve(name + ".csr");
        keytool(List.of("-certreq", "-alias", name, "-file", request.toString()), name);
        keytool(Stream.concat(Stream.of("-gencert", "-alias", "authority", "-rfc", "-validity", "30",
                "-infile", request.toString(), "-outfile", pem(name).toString()), Stream.of(extensions)).toList(),
                "authority");
        keytool(List.of("-importcert", "-noprompt", "-alias", "authority", "-file", pem("authority").toString()), name);
        keytool(List.of("-importcert", "-noprompt", "-alias", name, "-file", pem(name).toString()), name);
    }

    private void keytool(List<String> words, String name) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(words);
        command.addAll(List.of("-keystore", store(name).toString(), "-storetype", "PKCS12",
                "-storepass", String.valueOf(PASSWORD)));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(words + "\n" + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    private Path pem(String name) {
        return folder.resolve(name + ".pem");
    }

    /// The authority's certificate, as a person would name it with `--trust`.
    public Path trust() {
        return pem("authority");
    }

    /// The application's certificate with its key, a .p12 file opened by [#PASSWORD].
    public Path application() {
        return store("application");
    }

    /// The application's certificate.
    public X509Certificate applicationCertificate() {
        return (X509Certificate) read(store("application"), KeyStore::getCertificate, "application");
    }

    /// The application's key.
    public PrivateKey applicationKey() {
        return (PrivateKey) read(store("application"), (keys, name) -> keys.getKey(name, PASSWORD), "application");
    }

    /// For a server that calls itself by any of the names.
    public SSLContext server() {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(loaded(store("server")), PASSWORD);
            var server = SSLContext.getInstance("TLS");
            server.init(keys.getKeyManagers(), null, null);
            return server;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// For a client that trusts the authority alone.
    public SSLContext client() {
        try {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("authority",
                    (X509Certificate) read(store("authority"), KeyStore::getCertificate, "authority"));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var client = SSLContext.getInstance("TLS");
            client.init(null, trust.getTrustManagers(), null);
            return client;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Entry {
        Object of(KeyStore keys, String name) throws GeneralSecurityException;
    }

    private static Object read(Path store, Entry entry, String name) {
        try {
            return entry.of(loaded(store), name);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore loaded(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(store)) {
            keys.load(bytes, PASSWORD);
        }
        return keys;
    }
}
