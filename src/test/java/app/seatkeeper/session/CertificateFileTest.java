package app.seatkeeper.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.entra.TestCertificates;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateFileTest {

    private static final char[] NONE = {};
    private static final String METHOD = "PBEWithHmacSHA256AndAES_256";

    @TempDir
    private static Path folder;
    private static TestCertificates certificates;

    @BeforeAll
    static void make() {
        certificates = TestCertificates.in(folder);
    }

    private static Path file(String name, String... parts) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", parts));
    }

    private static String block(String label, byte[] bytes) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    private static String certificate() throws GeneralSecurityException {
        return block("CERTIFICATE", certificates.applicationCertificate().getEncoded());
    }

    private static String authority() throws IOException {
        return Files.readString(certificates.trust());
    }

    private static byte[] key() {
        return certificates.applicationKey().getEncoded();
    }

    /// PKCS#1 is what PKCS#8 has after its 26 bytes of head, for a key of 2,048 bits.
    private static byte[] traditional() {
        return Arrays.copyOfRange(key(), 26, key().length);
    }

    private static byte[] sealed(char[] password) throws GeneralSecurityException, IOException {
        Cipher cipher = Cipher.getInstance(METHOD);
        cipher.init(Cipher.ENCRYPT_MODE, SecretKeyFactory.getInstance(METHOD).generateSecret(new PBEKeySpec(password)));
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("PBES2");
        parameters.init(cipher.getParameters().getEncoded());
        return new EncryptedPrivateKeyInfo(parameters, cipher.doFinal(key())).getEncoded();
    }

    private static String problem(Path file, char[] password) {
        Fault fault = assertThrows(TenantException.class, () -> CertificateFile.read(file, password)).fault();
        var failed = (Fault.SignInFailed) fault;
        return (failed.trouble() + " " + failed.detail()).strip();
    }

    @Test
    void everyKindOfFileGivesTheKeyAndItsChain() throws Exception {
        char[] password = "hunter2".toCharArray();
        List<Credential.Certificate> read = List.of(
                CertificateFile.read(certificates.application(), TestCertificates.PASSWORD),
                CertificateFile.read(file("8.pem", authority(), certificate(), block("PRIVATE KEY", key())), NONE),
                CertificateFile.read(
                        file("1.pem", block("RSA PRIVATE KEY", traditional()), certificate(), authority()), NONE),
                CertificateFile.read(file("sealed.pem", block("ENCRYPTED PRIVATE KEY", sealed(password)),
                        authority(), certificate()), password));

        PrivateKey key = certificates.applicationKey();
        for (Credential.Certificate one : read) {
            assertEquals(key, one.key());
            assertEquals(certificates.applicationCertificate(), one.chain().getFirst());
            assertEquals(2, one.chain().size());
        }
    }

    @Test
    void aWrongPasswordIsToldFromABadFile() throws Exception {
        char[] wrong = "wrong".toCharArray();

        assertEquals("CERTIFICATE_PASSWORD", problem(certificates.application(), wrong));
        assertEquals("CERTIFICATE_PASSWORD", problem(file("locked.pem",
                block("ENCRYPTED PRIVATE KEY", sealed("right".toCharArray())), certificate()), wrong));
    }

    @Test
    void everyBadFileIsExplained() throws Exception {
        Path curve = certificates.authority("curve", "CN=Curve", "-keyalg", "EC");
        var large = new ByteArrayOutputStream();
        large.writeBytes(new byte[2 * 1024 * 1024]);
        Path tooLarge = Files.write(folder.resolve("large"), large.toByteArray());

        assertEquals(List.of(
                "CERTIFICATE_UNUSABLE its key is not an RSA key",
                "CERTIFICATE_UNUSABLE it is neither a .pfx nor a PEM file",
                "CERTIFICATE_UNUSABLE it cannot be read",
                "CERTIFICATE_UNUSABLE it is too large for a certificate",
                "CERTIFICATE_UNUSABLE it has no private key",
                "CERTIFICATE_UNUSABLE it has no certificate",
                "CERTIFICATE_UNUSABLE its key does not belong to its certificate",
                "CERTIFICATE_UNUSABLE it has several keys",
                "CERTIFICATE_UNUSABLE part of it is damaged"), List.of(
                problem(curve, TestCertificates.PASSWORD),
                problem(file("note.txt", "not a certificate"), NONE),
                problem(folder.resolve("missing"), NONE),
                problem(tooLarge, NONE),
                problem(file("public.pem", certificate()), NONE),
                problem(file("key.pem", block("PRIVATE KEY", key())), NONE),
                problem(file("other.pem", block("PRIVATE KEY", key()), authority()), NONE),
                problem(file("two.pem", block("PRIVATE KEY", key()), block("RSA PRIVATE KEY", traditional())), NONE),
                problem(file("cut.pem", block("PRIVATE KEY", key()),
                        block("CERTIFICATE", "nothing".getBytes(StandardCharsets.UTF_8))), NONE)));
    }
}
