package app.seatkeeper.session;

import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.SignInTrouble;
import app.seatkeeper.tenant.TenantException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the certificate with which an application proves itself, with its key: a .pfx or .p12 file, or PEM. The file
/// is read once and nothing of it is kept but the credential.
public final class CertificateFile {

    private static final long LARGEST = 1024L * 1024;

    private CertificateFile() {
    }

    /// @param password of the file; empty for none
    /// @throws TenantException [Fault.SignInFailed] that says what is wrong with the file or its password
    public static Credential.Certificate read(Path file, char[] password) throws TenantException {
        byte[] bytes = bytes(file);
        try {
            boolean pem = new String(bytes, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
            Found found = pem ? PemFile.read(bytes, password) : store(bytes, password);
            return credential(found);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /// A key and certificates, before anybody has looked whether they fit.
    record Found(PrivateKey key, List<X509Certificate> certificates) { }

    private static byte[] bytes(Path file) throws TenantException {
        try {
            if (Files.size(file) > LARGEST) {
                throw unusable("it is too large for a certificate");
            }
            return Files.readAllBytes(file);
        } catch (IOException _) {
            throw unusable("it cannot be read");
        }
    }

    private static Found store(byte[] bytes, char[] password) throws TenantException {
        try (InputStream content = new ByteArrayInputStream(bytes)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, password);
            return found(store, password);
        } catch (IOException e) {
            throw e.getCause() instanceof UnrecoverableKeyException ? wrongPassword()
                    : unusable("it is neither a .pfx nor a PEM file");
        } catch (UnrecoverableKeyException _) {
            throw wrongPassword();
        } catch (GeneralSecurityException _) {
            throw unusable("it is neither a .pfx nor a PEM file");
        }
    }

    private static Found found(KeyStore store, char[] password) throws GeneralSecurityException, TenantException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.isEmpty()) {
            throw unusable("it has no private key");
        }
        if (keys.size() > 1) {
            throw unusable("it has several keys");
        }
        Key key = store.getKey(keys.getFirst(), password);
        @Nullable Certificate @Nullable [] chain = store.getCertificateChain(keys.getFirst());
        if (!(key instanceof PrivateKey own) || chain == null) {
            throw unusable("it has no private key");
        }
        return new Found(own, Arrays.stream(chain).filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast).toList());
    }

    private static Credential.Certificate credential(Found found) throws TenantException {
        if (!(found.key() instanceof RSAKey key)) {
            throw unusable("its key is not an RSA key");
        }
        if (found.certificates().isEmpty()) {
            throw unusable("it has no certificate");
        }
        X509Certificate own = found.certificates().stream()
                .filter(one -> one.getPublicKey() instanceof RSAKey other
                        && other.getModulus().equals(key.getModulus()))
                .findFirst().orElseThrow(() -> unusable("its key does not belong to its certificate"));
        try {
            own.checkValidity();
        } catch (CertificateExpiredException _) {
            throw unusable("its certificate has expired");
        } catch (GeneralSecurityException _) {
            throw unusable("its certificate is not good yet");
        }
        return new Credential.Certificate(found.key(), chain(own, found.certificates()));
    }

    /// Each after the one that it signed; what belongs to none is left out.
    private static List<X509Certificate> chain(X509Certificate own, List<X509Certificate> certificates) {
        List<X509Certificate> chain = new ArrayList<>(List.of(own));
        Optional<X509Certificate> next = Optional.of(own);
        while (next.isPresent()) {
            X509Certificate last = chain.getLast();
            next = certificates.stream().filter(one -> !chain.contains(one))
                    .filter(one -> one.getSubjectX500Principal().equals(last.getIssuerX500Principal())).findFirst();
            next.ifPresent(chain::add);
        }
        return chain;
    }

    /// @param why a part of a sentence, such as `its key is not an RSA key`
    static TenantException unusable(String why) {
        return failed(SignInTrouble.CERTIFICATE_UNUSABLE, why);
    }

    static TenantException wrongPassword() {
        return failed(SignInTrouble.CERTIFICATE_PASSWORD, "");
    }

    private static TenantException failed(SignInTrouble trouble, String detail) {
        return new TenantException(new Fault.SignInFailed(trouble, detail, Original.NONE));
    }
}
