package app.seatkeeper.ui.users;

import app.seatkeeper.domain.change.UserField;
import app.seatkeeper.ui.kit.ProblemTexts;
import app.seatkeeper.ui.kit.TenantNames;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields in which details of people are typed. Of several people only fields that were touched change.
final class DetailFields {

    private static final double HEIGHT = 344;

    private final DetailEdits edits;
    private final Texts texts;
    private final ProblemTexts names;
    private final GridPane grid = new GridPane(8, 6);

    DetailFields(DeedViewModel model) {
        this.edits = model.edits();
        this.texts = model.words().texts();
        this.names = new ProblemTexts(texts, TenantNames.NONE);
    }

    List<Node> nodes() {
        grid.getStyleClass().add("detail-fields");
        int row = 0;
        for (UserField field : DetailEdits.FIELDS) {
            add(field, row++);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        return List.of(note(), scroll);
    }

    private Label note() {
        boolean fixed = DetailEdits.FIELDS.stream().anyMatch(edits::isFixed);
        Label note = new Label(texts.of(
                fixed ? "users.edit.synced" : edits.isForOne() ? "users.edit.one" : "users.edit.several"));
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        return note;
    }

    private void add(UserField field, int row) {
        Label label = new Label(name(field));
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        TextField text = new TextField(edits.isForOne() ? edits.common(field) : "");
        text.setId("edit-" + field.name());
        text.setPromptText(prompt(field));
        text.setDisable(edits.isFixed(field));
        text.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(text, Priority.ALWAYS);
        label.setLabelFor(text);
        text.textProperty().subscribe((_, typed) -> {
            edits.type(field, typed);
            show(field, text);
        });
        grid.add(label, 0, row);
        grid.add(text, 1, row);
        if (!edits.isForOne()) {
            grid.add(clearing(field, text), 2, row);
        }
    }

    private Button clearing(UserField field, TextField text) {
        Button clear = new Button(null, new FontIcon(Feather.X_SQUARE));
        clear.setId("clear-" + field.name());
        clear.getStyleClass().addAll("button-icon", "flat", "compact");
        clear.setAccessibleText(texts.of("users.edit.clear", names.field(field)));
        clear.setTooltip(new Tooltip(clear.getAccessibleText()));
        clear.setDisable(!DetailEdits.isClearable(field) || edits.isFixed(field));
        clear.setOnAction(_ -> {
            boolean undo = edits.isCleared(field);
            text.clear();
            edits.type(field, "");
            if (!undo) {
                edits.clear(field);
            }
            show(field, text);
        });
        return clear;
    }

    private void show(UserField field, TextField text) {
        text.setPromptText(prompt(field));
        text.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), !edits.isAccepted(field));
        text.setAccessibleHelp(edits.isAccepted(field) ? "" : texts.of("users.edit.notAccepted"));
    }

    private String prompt(UserField field) {
        if (edits.isCleared(field)) {
            return texts.of("users.edit.cleared");
        }
        if (edits.differs(field)) {
            return texts.of("users.edit.differs");
        }
        return field == UserField.USAGE_LOCATION && edits.common(field).isEmpty()
                ? texts.of("users.edit.country") : edits.common(field);
    }

    private String name(UserField field) {
        String name = names.field(field);
        return name.substring(0, 1).toUpperCase(texts.locale()) + name.substring(1);
    }
}
