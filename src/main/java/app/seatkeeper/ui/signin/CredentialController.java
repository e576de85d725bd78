package app.seatkeeper.ui.signin;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.Texts;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// Binds `credential.fxml` to [CredentialFields].
final class CredentialController {

    @FXML private ToggleButton bySecret;
    @FXML private ToggleButton byCertificate;
    @FXML private Node secretLine;
    @FXML private Label secretLabel;
    @FXML private PasswordField secret;
    @FXML private Node fileLine;
    @FXML private Label fileLabel;
    @FXML private Label file;
    @FXML private Button choose;
    @FXML private Node passwordLine;
    @FXML private Label passwordLabel;
    @FXML private PasswordField password;
    @FXML private Node wrongLine;
    @FXML private Label wrong;

    private final CredentialFields model;
    private final FileDialogs files;
    private final Texts texts;

    CredentialController(CredentialFields model, FileDialogs files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var group = new ToggleGroup();
        group.getToggles().addAll(bySecret, byCertificate);
        group.selectToggle(bySecret);
        group.selectedToggleProperty().subscribe((before, chosen) -> {
            if (chosen == null) {
                group.selectToggle(before);
            }
        });
        model.byCertificateProperty().bind(byCertificate.selectedProperty());
        Controls.showWhen(byCertificate.selectedProperty().not(), secretLine);
        Controls.showWhen(byCertificate.selectedProperty(), fileLine);
        Controls.showWhen(byCertificate.selectedProperty(), passwordLine);
        secretLabel.setLabelFor(secret);
        fileLabel.setLabelFor(choose);
        passwordLabel.setLabelFor(password);
        secret.textProperty().bindBidirectional(model.secretProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        file.textProperty().bind(model.fileProperty().map(chosen -> chosen
                .flatMap(path -> Optional.ofNullable(path.getFileName())).map(Object::toString)
                .orElse(texts.of("signin.file.none"))));
        choose.setOnAction(_ -> choose());
        wrong.textProperty().bind(model.wrongProperty());
        Controls.showWhen(model.wrongProperty().isNotEmpty(), wrongLine);
    }

    private void choose() {
        files.open(texts.of("signin.file.choose"), "pfx", "p12", "pem").ifPresent(path -> {
            model.fileProperty().set(Optional.of(path));
            password.requestFocus();
        });
    }
}
