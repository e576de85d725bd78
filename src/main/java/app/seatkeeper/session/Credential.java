package app.seatkeeper.session;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/// What an application proves itself with. Held in memory only; its words never contain the secret part.
public sealed interface Credential {

    /// A client secret.
    record Secret(String value) implements Credential {
        @Override
        public String toString() {
            return "Secret";
        }
    }

    /// A certificate with its private key.
    ///
    /// @param key   RSA
    /// @param chain the certificate first, then those that signed it
    record Certificate(PrivateKey key, List<X509Certificate> chain) implements Credential {

        /// @throws IllegalArgumentException if there is no certificate
        public Certificate {
            chain = List.copyOf(chain);
            if (chain.isEmpty()) {
                throw new IllegalArgumentException("No certificate");
            }
        }

        @Override
        public String toString() {
            return "Certificate " + chain.getFirst().getSubjectX500Principal();
        }
    }
}
