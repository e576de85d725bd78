package app.seatkeeper.session;

import app.seatkeeper.tenant.TenantException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Reads a key and its certificates from PEM (RFC 7468): PKCS#8 keys, encrypted or not, and PKCS#1 RSA keys.
final class PemFile {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----\\s(.*?)-----END \\1-----", Pattern.DOTALL);

    /// What stands before a PKCS#1 key in PKCS#8: version 0, algorithm rsaEncryption without parameters (RFC 5208).
    private static final byte[] RSA = {2, 1, 0, 48, 13, 6, 9, 42, -122, 72, -122, -9, 13, 1, 1, 1, 5, 0};
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int SHORT_LENGTH = 0x80;
    private static final int BYTE = 8;

    private final char[] password;
    private final List<PrivateKey> keys = new ArrayList<>();
    private final List<X509Certificate> certificates = new ArrayList<>();

    private PemFile(char[] password) {
        this.password = password;
    }

    static CertificateFile.Found read(byte[] bytes, char[] password) throws TenantException {
        var file = new PemFile(password);
        Matcher block = BLOCK.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (block.find()) {
            file.add(block.group(1), block.group(2));
        }
        return switch (file.keys.size()) {
            case 0 -> throw CertificateFile.unusable("it has no private key");
            case 1 -> new CertificateFile.Found(file.keys.getFirst(), List.copyOf(file.certificates));
            default -> throw CertificateFile.unusable("it has several keys");
        };
    }

    private void add(String label, String body) throws TenantException {
        try {
            switch (label) {
                case "CERTIFICATE" -> certificates.add(certificate(bytes(body)));
                case "PRIVATE KEY" -> keys.add(key(new PKCS8EncodedKeySpec(bytes(body))));
                case "RSA PRIVATE KEY" -> keys.add(traditional(body));
                case "ENCRYPTED PRIVATE KEY" -> keys.add(encrypted(bytes(body)));
                case "EC PRIVATE KEY" -> throw CertificateFile.unusable("its key is not an RSA key");
                default -> { } // Parameters, requests and the like say nothing here.
            }
        } catch (IllegalArgumentException | CertificateException _) {
            throw CertificateFile.unusable("part of it is damaged");
        }
    }

    private static byte[] bytes(String body) {
        return Base64.getMimeDecoder().decode(body.strip());
    }

    private static X509Certificate certificate(byte[] bytes) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(bytes));
    }

    private static PrivateKey key(PKCS8EncodedKeySpec encoded) throws TenantException {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(encoded);
        } catch (InvalidKeySpecException e) {
            throw CertificateFile.unusable(e.getCause() instanceof InvalidKeyException
                    ? "its key is not an RSA key" : "its key is damaged");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    private static PrivateKey traditional(String body) throws TenantException {
        if (body.contains("ENCRYPTED")) {
            throw CertificateFile.unusable("its key is encrypted in a way of old; write it anew as PKCS#8");
        }
        return key(new PKCS8EncodedKeySpec(wrapped(bytes(body))));
    }

    private static byte[] wrapped(byte[] rsa) {
        var inner = new ByteArrayOutputStream();
        inner.writeBytes(RSA);
        inner.writeBytes(tagged(OCTETS, rsa));
        return tagged(SEQUENCE, inner.toByteArray());
    }

    /// DER: tag, length, content; no key is longer than two bytes of length can say.
    private static byte[] tagged(int tag, byte[] content) {
        var whole = new ByteArrayOutputStream();
        whole.write(tag);
        if (content.length < SHORT_LENGTH) {
            whole.write(content.length);
        } else {
            whole.write(SHORT_LENGTH | 2);
            whole.write(content.length >> BYTE);
            whole.write(content.length);
        }
        whole.writeBytes(content);
        return whole.toByteArray();
    }

    private PrivateKey encrypted(byte[] bytes) throws TenantException {
        PKCS8EncodedKeySpec opened;
        try {
            var sealed = new EncryptedPrivateKeyInfo(bytes);
            // The name of the method says PBES2 and no more; its parameters say the rest.
            var method = SecretKeyFactory.getInstance(sealed.getAlgParameters().toString());
            opened = sealed.getKeySpec(method.generateSecret(new PBEKeySpec(password)));
        } catch (InvalidKeySpecException | InvalidKeyException _) {
            throw CertificateFile.wrongPassword();
        } catch (GeneralSecurityException | IOException _) {
            throw CertificateFile.unusable("its key is encrypted in a way that Java does not know");
        }
        return key(opened);
    }
}
