package app.seatkeeper.ui.users;

import app.seatkeeper.ui.kit.EmptyState;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.TickColumn;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the table while no row does.
final class UsersEmpty {

    private static final int BARS = 40;
    private static final double SHARE = 0.7;
    private static final double TICK = 6;
    private static final double[] SHARES = {1, 0.8, 0.65, 0.9, 0.75};

    private UsersEmpty() { }

    /// Why there is no row.
    enum Why {
        /// People are being read, none has arrived.
        ARRIVING,
        NOTHING_MATCHES,
        NOBODY_EXISTS
    }

    static void show(Why why, EmptyState state, TableView<?> table, UsersViewModel model) {
        Texts texts = model.texts();
        table.setPlaceholder(switch (why) {
            case ARRIVING -> bars(table);
            case NOTHING_MATCHES -> state.say(Feather.FILTER, texts.of("users.empty.noMatch"),
                            texts.of("users.empty.filters", UserFilter.count(model.queryProperty().get()),
                                    model.roster().total()))
                    .offer(texts.of("users.empty.clear"), model::clearFilters);
            case NOBODY_EXISTS -> state.say(Feather.USERS, texts.of("users.empty.nobody"),
                    texts.of("users.empty.nobodyWhy")).offerNothing();
        });
    }

    /// Gray bars under the columns for rows that are not there yet.
    private static Node bars(TableView<?> table) {
        VBox rows = new VBox();
        rows.setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(rows.widthProperty());
        clip.heightProperty().bind(rows.heightProperty());
        rows.setClip(clip);
        for (int i = 0; i < BARS; i++) {
            HBox row = new HBox();
            row.getStyleClass().add("loading-row");
            for (int j = 0; j < table.getColumns().size(); j++) {
                row.getChildren().add(bar(table.getColumns().get(j), j == 0 ? 1 : SHARES[(i + j) % SHARES.length]));
            }
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static Node bar(TableColumn<?, ?> column, double share) {
        Region bar = new Region();
        bar.getStyleClass().add("loading-bar");
        bar.prefWidthProperty().bind(
                column.widthProperty().multiply(share * SHARE).add(column instanceof TickColumn ? TICK : 0));
        HBox cell = new HBox(bar);
        cell.getStyleClass().add(column instanceof TickColumn ? "loading-tick" : "loading-cell");
        cell.minWidthProperty().bind(column.widthProperty());
        cell.maxWidthProperty().bind(column.widthProperty());
        cell.visibleProperty().bind(column.visibleProperty());
        cell.managedProperty().bind(column.visibleProperty());
        return cell;
    }
}
