package app.seatkeeper.entra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/// Checks what an application signs with its certificate instead of sending a secret (RFC 7523).
record Assertion(X509Certificate certificate, String clientId) {

    private static final long DRIFT = 300;

    void check(String assertion, String endpoint) {
        List<String> parts = List.of(assertion.split("\\.", -1));
        try {
            if (!thumbprint().equals(json(parts.getFirst()).path("x5t#S256").asText().replaceAll("=+$", ""))
                    || !isSigned(parts)) {
                throw new EntraError("invalid_client", 700027, "The certificate with identifier used to sign the "
                        + "client assertion is not registered on application.");
            }
            check(json(parts.get(1)), endpoint);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(JsonNode claims, String endpoint) {
        if (!claims.path("aud").asText().equals(endpoint)) {
            throw new EntraError("invalid_client", 700023, "Client assertion audience claim does not match.");
        }
        if (!claims.path("iss").asText().equals(clientId) || !claims.path("sub").asText().equals(clientId)) {
            throw new EntraError("invalid_client", 700021, "Client assertion application identifier doesn't match.");
        }
        long now = Instant.now().getEpochSecond();
        if (now > claims.path("exp").asLong() + DRIFT || now < claims.path("nbf").asLong() - DRIFT) {
            throw new EntraError("invalid_client", 700024, "Client assertion is not within its valid time range.");
        }
    }

    private boolean isSigned(List<String> parts) throws GeneralSecurityException {
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(certificate.getPublicKey());
        check.update((parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII));
        return check.verify(Base64.getUrlDecoder().decode(parts.get(2)));
    }

    private String thumbprint() throws GeneralSecurityException {
        return Base64.getEncoder().withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    private static JsonNode json(String part) throws IOException {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(part));
    }
}
