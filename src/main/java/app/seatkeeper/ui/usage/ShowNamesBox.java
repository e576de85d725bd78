package app.seatkeeper.ui.usage;

import app.seatkeeper.ui.kit.Texts;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks before names are shown in the reports of the whole tenant.
final class ShowNamesBox extends VBox {

    private final Button cancel;

    ShowNamesBox(Texts texts, Runnable yes, Runnable no) {
        getStyleClass().add("dialog-box");
        setId("usage-show-names-box");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefWidth(520);
        var title = new Label(texts.of("usage.showNames.title"));
        title.getStyleClass().add("drawer-title");
        getChildren().add(title);
        Stream.of("usage.showNames.everybody", "usage.showNames.admins", "usage.showNames.back").forEach(key -> {
            var sentence = new Label(texts.of(key));
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(sentence);
        });
        var show = new Button(texts.of("usage.showNames.yes"));
        show.setId("usage-show-names-yes");
        show.setOnAction(_ -> yes.run());
        cancel = new Button(texts.of("usage.showNames.no"));
        cancel.setId("usage-show-names-no");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> no.run());
        var row = new HBox(8, cancel, show);
        row.getStyleClass().add("dialog-buttons");
        getChildren().add(row);
    }

    /// Puts the focus on the harmless answer.
    void focusAnswer() {
        cancel.requestFocus();
    }
}
