package app.seatkeeper.ui.access;

import app.seatkeeper.ui.kit.Badges;
import app.seatkeeper.ui.kit.Badges.Tone;
import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Binds `access.fxml` to [AccessViewModel].
final class AccessController {

    @FXML private Label who;
    @FXML private Label name;
    @FXML private Label tenant;
    @FXML private Label roles;
    @FXML private Pane reading;
    @FXML private Pane changing;

    private final AccessViewModel model;
    private final Texts texts;

    AccessController(AccessViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.faceProperty().subscribe(this::show);
    }

    private void show(AccessFace face) {
        who.setText(face.who());
        name.setText(face.name());
        name.setVisible(!face.name().isEmpty());
        name.setManaged(!face.name().isEmpty());
        tenant.setText(face.tenant());
        roles.setText(face.roles());
        reading.getChildren().setAll(rows(face, false));
        changing.getChildren().setAll(rows(face, true));
    }

    private List<Node> rows(AccessFace face, boolean change) {
        return face.rows().stream().filter(row -> row.change() == change).map(this::row).toList();
    }

    private Node row(AccessRow row) {
        var title = new Label(row.name());
        title.getStyleClass().add("strong");
        var need = new Label(row.need());
        need.getStyleClass().add("caption");
        need.setWrapText(true);
        need.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(title, need);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getStyleClass().addAll("access-row", "card-row");
        line.setId(row.id());
        line.setMinHeight(Region.USE_PREF_SIZE);
        if (row.links()) {
            line.getChildren().add(link());
        }
        if (row.asks()) {
            line.getChildren().add(ask(row));
        }
        line.getChildren().add(badge(row));
        return line;
    }

    private Button ask(AccessRow row) {
        var ask = new Button(texts.of("access.ask"));
        ask.getStyleClass().add("compact");
        ask.setId(row.id() + "-ask");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setAccessibleText(texts.of("access.ask.spoken", row.name()));
        ask.setOnAction(_ -> row.ask().run());
        return ask;
    }

    private Button link() {
        Button link = Clipboards.button(model.adminLink(), texts.of("access.link"));
        link.setTooltip(new Tooltip(texts.of("access.link")));
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private static Node badge(AccessRow row) {
        Label badge = switch (row.state()) {
            case READY -> Badges.badge(row.word(), Tone.SUCCESS, Feather.CHECK);
            case CONSENT, ROLE, BOTH -> Badges.badge(row.word(), Tone.WARNING, Feather.ALERT_TRIANGLE);
            case UNTOLD, APPLICATION -> Badges.badge(row.word(), Tone.NEUTRAL, Feather.INFO);
        };
        var place = new HBox(badge);
        place.getStyleClass().add("access-state");
        return place;
    }
}
