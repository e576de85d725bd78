package app.seatkeeper.ui.kit;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A choice among many, in a popover: a search field over a list. Enter or a click takes the choice, Esc none.
///
/// @param <T> what is chosen
public final class Picker<T> {

    private static final double WIDTH = 280;
    private static final double HEIGHT = 264;
    private static final double ROW = 28;

    private final Popover popover = new Popover();
    private final CustomTextField search = new CustomTextField();
    private final FilteredList<Choice<T>> shown;
    private final ListView<Choice<T>> list;
    private final Consumer<T> chosen;

    /// Something to choose.
    ///
    /// @param title  what it is called
    /// @param detail what tells it from others of that name; empty for nothing
    public record Choice<T>(T value, String title, String detail) {

        boolean matches(String text) {
            return (title + " " + detail).toLowerCase(Locale.ROOT).contains(text);
        }
    }

    private Picker(String prompt, List<Choice<T>> choices, Consumer<T> chosen) {
        this.shown = new FilteredList<>(FXCollections.observableList(choices));
        this.list = new ListView<>(shown);
        this.chosen = chosen;
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setId("picker-search");
        search.textProperty().subscribe(this::narrow);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
        list.setId("picker-list");
        list.setFixedCellSize(ROW);
        list.setPrefSize(WIDTH, HEIGHT);
        list.getStyleClass().add("plain-list");
        list.setCellFactory(_ -> new ChoiceCell());
        list.setOnKeyPressed(this::entered);
        list.setOnMouseClicked(_ -> take());
        VBox content = new VBox(8, search, list);
        content.getStyleClass().add("picker");
        popover.setContentNode(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setDetachable(false);
    }

    /// Opens a choice below a control.
    ///
    /// @param prompt what the search field says while it is empty
    /// @param chosen told once, unless the person gives up
    public static <T> void open(Node owner, String prompt, List<Choice<T>> choices, Consumer<T> chosen) {
        var picker = new Picker<>(prompt, choices, chosen);
        picker.popover.show(owner);
        picker.search.requestFocus();
    }

    private void narrow(String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(choice -> choice.matches(sought));
        list.getSelectionModel().selectFirst();
    }

    private void moved(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (key.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else {
            entered(key);
            return;
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        key.consume();
    }

    private void entered(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            take();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            popover.hide();
            key.consume();
        }
    }

    private void take() {
        Choice<T> choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            popover.hide();
            chosen.accept(choice.value());
        }
    }

    private final class ChoiceCell extends ListCell<Choice<T>> {

        private final Label detail = new Label();

        ChoiceCell() {
            detail.getStyleClass().add("caption");
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(@Nullable Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(choice.title());
            detail.setText(choice.detail());
            setGraphic(choice.detail().isEmpty() ? null : detail);
        }
    }
}
