package app.seatkeeper.ui.signin;

import app.seatkeeper.session.Credential;
import app.seatkeeper.tenant.TenantException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What an application proves itself with, as it is entered: a secret, or a certificate file with its password.
/// Used on the FX thread.
final class CredentialFields {

    private final SignInScreen.CertificateReader certificates;
    private final BooleanProperty byCertificate = new SimpleBooleanProperty();
    private final StringProperty secret = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty wrong = new SimpleStringProperty("");
    private final BooleanBinding complete;

    /// Reads the credential that was entered when this was made. Blocks; call it from a job, once.
    @FunctionalInterface
    interface Source {

        /// @throws TenantException if the certificate file cannot be used
        Credential read() throws TenantException;
    }

    CredentialFields(SignInScreen.CertificateReader certificates) {
        this.certificates = certificates;
        complete = Bindings.createBooleanBinding(
                () -> byCertificate.get() ? file.get().isPresent() : !secret.get().isBlank(),
                byCertificate, secret, file);
        secret.subscribe(_ -> wrong.set(""));
        password.subscribe(_ -> wrong.set(""));
        file.subscribe(_ -> wrong.set(""));
        byCertificate.subscribe(_ -> wrong.set(""));
    }

    /// What was entered so far.
    Source source() {
        Path chosen = file.get().orElse(null);
        if (!byCertificate.get() || chosen == null) {
            String value = secret.get().strip();
            return () -> new Credential.Secret(value);
        }
        char[] letters = password.get().toCharArray();
        return () -> {
            try {
                return certificates.read(chosen, letters);
            } finally {
                Arrays.fill(letters, ' ');
            }
        };
    }

    /// Forgets what was entered.
    void clear() {
        secret.set("");
        password.set("");
        file.set(Optional.empty());
        wrong.set("");
    }

    BooleanProperty byCertificateProperty() {
        return byCertificate;
    }

    StringProperty secretProperty() {
        return secret;
    }

    ObjectProperty<Optional<Path>> fileProperty() {
        return file;
    }

    StringProperty passwordProperty() {
        return password;
    }

    /// What was wrong with it when it was tried; empty once something was changed.
    StringProperty wrongProperty() {
        return wrong;
    }

    BooleanBinding complete() {
        return complete;
    }
}
