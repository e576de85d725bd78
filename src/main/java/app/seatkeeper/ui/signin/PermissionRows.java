package app.seatkeeper.ui.signin;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Rows of permissions: a tick or an icon, the name, what it is for, and when it is asked for.
final class PermissionRows extends VBox {

    /// @param mark stands where nobody can tick
    void show(List<PermissionLine> lines, Ikon mark) {
        getChildren().setAll(lines.stream().map(line -> row(line, mark)).toList());
    }

    private static Node row(PermissionLine line, Ikon mark) {
        var name = label(line.scope(), "perm-name");
        var purpose = label(line.purpose(), "muted");
        purpose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(purpose, Priority.ALWAYS);
        var when = label(line.when(), "caption");
        when.setMinWidth(USE_PREF_SIZE);
        var place = new StackPane(mark(line, mark));
        place.getStyleClass().add("perm-mark");
        var row = new HBox(place, name, purpose, when);
        row.getStyleClass().add("perm-row");
        row.setAccessibleText(line.scope() + ", " + line.purpose() + ", " + line.when());
        return row;
    }

    private static Node mark(PermissionLine line, Ikon mark) {
        if (line.tick() == null) {
            return new FontIcon(mark);
        }
        var tick = new CheckBox();
        tick.selectedProperty().bindBidirectional(line.tick());
        tick.setAccessibleText(line.scope() + ", " + line.purpose());
        tick.setId("signin-ask-" + line.scope().replace('.', '-'));
        return tick;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
