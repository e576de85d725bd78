package app.seatkeeper.ui.signin;

import app.seatkeeper.ui.kit.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds `stage.fxml` to [StageViewModel].
final class StageController {

    @FXML private Pane root;
    @FXML private Label title;
    @FXML private Label timeLeft;
    @FXML private Label text;
    @FXML private Pane permissions;
    @FXML private Node codeLine;
    @FXML private TextField code;
    @FXML private Button copyCode;
    @FXML private Hyperlink page;
    @FXML private Node goingLine;
    @FXML private Pane deeds;

    private final StageViewModel model;
    private final Texts texts;

    StageController(StageViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        timeLeft.textProperty().bind(model.timeLeftProperty());
        copyCode.setOnAction(_ -> model.perform(StageDeed.COPY_CODE));
        page.setOnAction(_ -> model.perform(StageDeed.OPEN_PAGE));
        model.faceProperty().subscribe(this::show);
        model.copied().subscribe(this::tellCopied);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.leave();
            }
        });
    }

    private void show(StageFace face) {
        boolean hadKeyboard = root.isFocusWithin();
        title.setText(face.title());
        setText(text, face.text());
        permissions.getChildren().setAll(face.permissions().stream().map(StageController::permission).toList());
        show(codeLine, !face.code().isEmpty());
        code.setText(face.code());
        page.setText(face.page());
        show(goingLine, face.going());
        deeds.getChildren().setAll(face.deeds().stream().map(this::button).toList());
        if (hadKeyboard) {
            takeKeyboard();
        }
    }

    private static void setText(Label label, String words) {
        label.setText(words);
        show(label, !words.isEmpty());
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private static Label permission(String name) {
        var label = new Label(name, new FontIcon(Feather.SHIELD));
        label.getStyleClass().add("stage-permission");
        return label;
    }

    private Button button(StageDeed deed) {
        var button = new Button(texts.of("stage.deed." + deed.name()));
        button.setId("stage-" + deed.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setUserData(deed);
        button.setMinWidth(Pane.USE_PREF_SIZE);
        if (deed == StageDeed.CONTINUE || deed == StageDeed.OPEN_PAGE) {
            button.getStyleClass().add("stage-primary");
        }
        if (deed == StageDeed.CANCEL || deed == StageDeed.NOT_NOW) {
            button.getStyleClass().add("flat");
        }
        button.setOnAction(_ -> model.perform(deed));
        return button;
    }

    /// Says on the button itself that something was copied.
    private void tellCopied(Optional<StageDeed> copied) {
        boolean ofCode = copied.filter(StageDeed.COPY_CODE::equals).isPresent();
        copyCode.setGraphic(new FontIcon(ofCode ? Feather.CHECK : Feather.COPY));
        for (Node node : deeds.getChildren()) {
            if (node instanceof Button button && button.getUserData() instanceof StageDeed deed) {
                boolean done = copied.filter(deed::equals).isPresent();
                button.setText(texts.of(done ? "stage.copied" : "stage.deed." + deed.name()));
                button.setGraphic(done ? new FontIcon(Feather.CHECK) : null);
            }
        }
    }

    /// Puts the keyboard on what is most likely done next.
    void takeKeyboard() {
        if (!deeds.getChildren().isEmpty()) {
            deeds.getChildren().getFirst().requestFocus();
        }
    }
}
