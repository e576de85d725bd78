package app.seatkeeper.ui.bulk;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A kind of problem with its number, or a heading.
final class FilterCell extends ListCell<FilterLine> {

    private static final double HEIGHT = 28;

    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox both;

    FilterCell() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        both = new HBox(8, name, space, count);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinHeight(HEIGHT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FilterLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("side-list-item", "side-list-heading");
        setDisable(line != null && line.isHeading());
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        getStyleClass().add(line.isHeading() ? "side-list-heading" : "side-list-item");
        name.setText(line.name());
        count.setText(line.count());
        setGraphic(both);
    }
}
