package app.seatkeeper.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field to search in: a magnifier at its left, and while there is text a cross at its right that clears it, as
/// Esc does.
public final class SearchField extends CustomTextField {

    private final StackPane cross = new StackPane(new FontIcon(Feather.X));

    public SearchField() {
        setLeft(new FontIcon(Feather.SEARCH));
        cross.getStyleClass().add("search-cross");
        cross.setOnMousePressed(_ -> clear());
        textProperty().isEmpty().subscribe(empty -> setRight(empty ? null : cross));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                key.consume();
            }
        });
    }
}
