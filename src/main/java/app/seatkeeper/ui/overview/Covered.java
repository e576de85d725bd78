package app.seatkeeper.ui.overview;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Something to read that is a button as a whole: the button lies behind, so that a link inside is a way of its own.
final class Covered extends StackPane {

    /// @param spoken what the button says to somebody who does not see it
    /// @param style  of the button
    /// @param link   where it leads; null for nowhere, then there is no button
    Covered(Pane content, String spoken, String style, @Nullable Way link, Consumer<Way> follow) {
        content.setPickOnBounds(false);
        if (link == null) {
            content.setAccessibleText(spoken);
            getChildren().setAll(content);
            return;
        }
        Button button = new Button();
        button.getStyleClass().add(style);
        button.setAccessibleText(spoken);
        button.setMinSize(0, 0);
        button.setPrefSize(0, 0);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setOnAction(_ -> follow.accept(link));
        getChildren().setAll(button, content);
    }

    /// Lets the mouse through to the button.
    static <N extends Node> N seenThrough(N node) {
        node.setMouseTransparent(true);
        return node;
    }
}
