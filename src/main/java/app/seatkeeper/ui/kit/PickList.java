package app.seatkeeper.ui.kit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list to tick in, with a search field above it when it is long. Space or a click ticks.
public final class PickList<T> extends VBox {

    private static final double ROW_HEIGHT = 28;
    private static final int ROWS = 9;
    private static final int SHORT = 8;

    private final Item<T> item;
    private final ObservableSet<T> ticked = FXCollections.observableSet(new LinkedHashSet<>());
    private final FilteredList<T> shown;
    private final SearchField search = new SearchField();
    private final ListView<T> list = new ListView<>();

    /// How an entry is drawn.
    ///
    /// @param name    what it is called and found by
    /// @param caption what stands at its right
    /// @param wholly  whether it holds for everybody already, so that its box is ticked and stays so
    /// @param partly  whether it holds for some of the people, so that its box shows a dash until it is ticked
    /// @param open    whether it can be ticked at all
    public record Item<T>(
            Function<T, String> name, Function<T, String> caption, Predicate<T> wholly, Predicate<T> partly,
            Predicate<T> open) {

        /// An entry with nothing but its name.
        public static <T> Item<T> named(Function<T, String> name) {
            return new Item<>(name, _ -> "", _ -> false, _ -> false, _ -> true);
        }
    }

    public PickList(List<T> items, Item<T> item, String find) {
        this.item = item;
        this.shown = new FilteredList<>(FXCollections.observableArrayList(items));
        getStyleClass().add("pick-list");
        search.setPromptText(find);
        search.setAccessibleText(find);
        search.textProperty().subscribe(text -> shown.setPredicate(one ->
                Folding.folded(item.name().apply(one)).contains(Folding.folded(text.strip()))));
        list.getStyleClass().add("plain-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROW_HEIGHT * Math.clamp(items.size(), 1, ROWS) + 2);
        list.setCellFactory(_ -> new Cell());
        list.setItems(shown);
        list.setAccessibleText(find);
        list.setOnKeyPressed(key -> {
            T one = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && one != null) {
                key.consume();
                toggle(one);
            }
        });
        getChildren().setAll(list);
        if (items.size() > SHORT) {
            getChildren().addFirst(search);
        }
    }

    /// Shows no more than so many entries at a time.
    public PickList<T> rows(int most) {
        list.setPrefHeight(ROW_HEIGHT * Math.clamp(shown.getSource().size(), 1, most) + 2);
        return this;
    }

    /// Lets only one entry be ticked at a time.
    public PickList<T> single() {
        ticked.addListener((SetChangeListener<T>) change -> {
            if (change.wasAdded()) {
                ticked.removeIf(other -> !other.equals(change.getElementAdded()));
            }
        });
        return this;
    }

    private void toggle(T one) {
        if (isOpen(one) && !ticked.remove(one)) {
            ticked.add(one);
        }
        list.refresh();
    }

    private boolean isOpen(T one) {
        return item.open().test(one) && !item.wholly().test(one);
    }

    /// All entries, found by the search or not.
    public List<T> items() {
        return List.copyOf(shown.getSource());
    }

    /// What is ticked now.
    public ObservableSet<T> ticked() {
        return ticked;
    }

    private final class Cell extends ListCell<T> {

        private final CheckBox box = new CheckBox();
        private final Label caption = new Label();
        private final HBox line = new HBox(box, spring(), caption);

        Cell() {
            line.getStyleClass().add("pick-line");
            caption.getStyleClass().add("caption");
            caption.setMinWidth(USE_PREF_SIZE);
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> {
                if (getItem() != null) {
                    toggle(getItem());
                }
            });
        }

        private static Region spring() {
            Region spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            return spring;
        }

        @Override
        protected void updateItem(@Nullable T one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                return;
            }
            box.setText(item.name().apply(one));
            box.setSelected(ticked.contains(one) || item.wholly().test(one));
            box.setIndeterminate(!box.isSelected() && item.partly().test(one));
            caption.setText(item.caption().apply(one));
            line.setDisable(!isOpen(one));
            setGraphic(line);
            setAccessibleText(box.getText() + ", " + caption.getText());
        }
    }
}
