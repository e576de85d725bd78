package app.seatkeeper.ui.kit;

import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The first column of a table: a check box per row, whose whole cell is the target, and one above them that ticks
/// every row the filter shows.
public final class TickColumn<R, K> extends TableColumn<R, R> {

    private static final double WIDTH = 52;

    private final Ticks<K> ticks;
    private final Function<R, K> key;
    private final Function<R, String> name;
    private final CheckBox all = new CheckBox();

    /// @param key  what a row is ticked by
    /// @param name what a row's check box is called
    public TickColumn(Ticks<K> ticks, Function<R, K> key, Function<R, String> name, String allText) {
        this.ticks = ticks;
        this.key = key;
        this.name = name;
        widen(WIDTH);
        setSortable(false);
        setReorderable(false);
        setResizable(false);
        getStyleClass().add("tick-column");
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(_ -> new Cell());
        all.setAllowIndeterminate(false);
        all.setFocusTraversable(false);
        all.setAccessibleText(allText);
        all.setId("tick-all");
        all.setOnAction(_ -> tickAll(all.isSelected()));
        setGraphic(all);
        ticks.versionProperty().subscribe(this::showAll);
        tableViewProperty().subscribe(table -> {
            if (table != null) {
                table.getItems().addListener((InvalidationListener) _ -> showAll());
            }
        });
    }

    /// Sets its width, so that the boxes stand under the page's margin.
    public void widen(double width) {
        setMinWidth(width);
        setMaxWidth(width);
        setPrefWidth(width);
    }

    private void tickAll(boolean on) {
        ticks.set(getTableView().getItems().stream().map(key).toList(), on);
        showAll();
    }

    private void showAll() {
        long shown = getTableView() == null ? 0 : getTableView().getItems().size();
        long on = shown == 0 || ticks.countProperty().get() == 0 ? 0
                : getTableView().getItems().stream().map(key).filter(ticks::has).count();
        all.setIndeterminate(on > 0 && on < shown);
        all.setSelected(shown > 0 && on == shown);
        all.setDisable(shown == 0);
    }

    private final class Cell extends TableCell<R, R> {

        private final CheckBox box = new CheckBox();

        Cell() {
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
            ticks.versionProperty().subscribe(this::showTick);
        }

        private void pressed(MouseEvent event) {
            R row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                ticks.toggle(key.apply(row));
                getTableView().requestFocus();
                event.consume();
            }
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            box.setAccessibleText(empty || row == null ? null : name.apply(row));
            showTick();
        }

        private void showTick() {
            R row = getItem();
            box.setSelected(row != null && ticks.has(key.apply(row)));
        }
    }
}
