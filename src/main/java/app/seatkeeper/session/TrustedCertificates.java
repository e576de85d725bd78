package app.seatkeeper.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whom encrypted connections believe: the authorities that Java knows, those of the operating system, and those in a
/// file that a person named.
final class TrustedCertificates {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedCertificates.class);

    /// Where Linux distributions keep theirs.
    private static final List<Path> BUNDLES = List.of(
            Path.of("/etc/ssl/certs/ca-certificates.crt"), Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
            Path.of("/etc/ssl/ca-bundle.pem"), Path.of("/etc/ssl/cert.pem"));

    private TrustedCertificates() {
    }

    /// @throws IllegalArgumentException in one sentence, if the file holds no certificates
    static X509TrustManager with(Optional<Path> file) {
        try {
            KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
            all.load(null, null);
            List<Certificate> certificates = new ArrayList<>(List.of(manager(null).getAcceptedIssuers()));
            certificates.addAll(ofTheComputer(System.getProperty("os.name", "").toLowerCase(Locale.ROOT)));
            certificates.addAll(file.map(TrustedCertificates::read).orElse(List.of()));
            for (int i = 0; i < certificates.size(); i++) {
                all.setCertificateEntry(String.valueOf(i), certificates.get(i));
            }
            return manager(all);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This Java has no trusted certificates", e);
        }
    }

    /// @param store null for what Java itself knows
    private static X509TrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance).map(X509TrustManager.class::cast)
                .findFirst().orElseThrow();
    }

    /// Whatever of it can be read: a computer without such a store is left with Java's.
    private static Collection<Certificate> ofTheComputer(String system) {
        try {
            if (system.contains("windows")) {
                return entries("Windows-ROOT");
            }
            if (system.contains("mac")) {
                return entries("KeychainStore-ROOT");
            }
            Optional<Path> bundle = BUNDLES.stream().filter(Files::isReadable).findFirst();
            return bundle.isPresent() ? pem(Files.readAllBytes(bundle.get())) : List.of();
        } catch (GeneralSecurityException | IOException e) {
            LOG.warn("The operating system's trusted certificates cannot be read", e);
            return List.of();
        }
    }

    private static Collection<Certificate> entries(String type) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        return entries(store);
    }

    private static Collection<Certificate> entries(KeyStore store) throws GeneralSecurityException {
        List<Certificate> found = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            Optional.ofNullable(store.getCertificate(alias)).ifPresent(found::add);
        }
        return found;
    }

    private static Collection<Certificate> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Collection<Certificate> found = new String(bytes, StandardCharsets.ISO_8859_1).contains("-----BEGIN ")
                    ? pem(bytes) : p12(bytes);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("No certificates are in the file to trust, " + file);
            }
            return found;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The file to trust is neither readable PEM nor .p12 without a password: "
                    + file, e);
        }
    }

    private static Collection<Certificate> pem(byte[] bytes) throws GeneralSecurityException, IOException {
        try (InputStream text = new ByteArrayInputStream(bytes)) {
            return List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(text));
        }
    }

    private static Collection<Certificate> p12(byte[] bytes) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = new ByteArrayInputStream(bytes)) {
            store.load(content, null);
        }
        return entries(store);
    }
}
