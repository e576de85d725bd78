package app.seatkeeper.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Lays the tiles out in one line, or in two lines of four where the window is small.
final class TileStrip {

    private static final int HALF = 4;

    private final GridPane place;

    TileStrip(GridPane place) {
        this.place = place;
    }

    void show(List<Node> tiles, boolean narrow) {
        int columns = narrow ? HALF : Math.max(1, tiles.size());
        place.getChildren().clear();
        place.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setMinWidth(Region.USE_PREF_SIZE);
            if (narrow) {
                column.setPercentWidth(100.0 / columns);
            }
            place.getColumnConstraints().add(column);
        }
        for (int i = 0; i < tiles.size(); i++) {
            Node tile = tiles.get(i);
            tile.getStyleClass().removeAll("first-in-line", "second-line");
            if (i % columns == 0) {
                tile.getStyleClass().add("first-in-line");
            }
            if (i >= columns) {
                tile.getStyleClass().add("second-line");
            }
            place.add(tile, i % columns, i / columns);
        }
    }
}
