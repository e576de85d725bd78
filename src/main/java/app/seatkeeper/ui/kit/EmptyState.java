package app.seatkeeper.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where a list would be: an icon, why there is nothing, what that means, and one action that helps.
public final class EmptyState extends VBox {

    private final FontIcon icon = new FontIcon();
    private final Label why = new Label();
    private final Label meaning = new Label();
    private final Button action = new Button();

    public EmptyState() {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        why.getStyleClass().add("strong");
        meaning.getStyleClass().add("caption");
        meaning.setWrapText(true);
        action.setManaged(false);
        action.setVisible(false);
        getChildren().setAll(icon, why, meaning, action);
    }

    public EmptyState say(Ikon picture, String reason, String explanation) {
        icon.setIconCode(picture);
        why.setText(reason);
        meaning.setText(explanation);
        setAccessibleText(reason + ". " + explanation);
        return this;
    }

    /// Offers the action that helps.
    public EmptyState offer(String text, Runnable help) {
        action.setText(text);
        action.setOnAction(_ -> help.run());
        action.setManaged(true);
        action.setVisible(true);
        return this;
    }

    /// Offers nothing.
    public EmptyState offerNothing() {
        action.setManaged(false);
        action.setVisible(false);
        return this;
    }
}
