package app.seatkeeper.ui.reports;

import app.seatkeeper.reports.Column;
import app.seatkeeper.ui.kit.Folding;
import app.seatkeeper.ui.kit.SearchField;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The columns of a report, to choose the one to filter by; found by a part of their names.
final class ColumnPick extends VBox {

    private static final double ROW = 28;
    private static final int ROWS = 10;

    private final Texts texts;
    private final ListView<Column<?>> list = new ListView<>();

    ColumnPick(List<Column<?>> columns, Texts texts, Consumer<Column<?>> chosen) {
        this.texts = texts;
        var shown = new FilteredList<>(FXCollections.observableArrayList(columns));
        var find = new SearchField();
        find.setPromptText(texts.of("reports.filter.column"));
        find.setAccessibleText(texts.of("reports.filter.column"));
        find.textProperty().subscribe(text -> {
            shown.setPredicate(column -> Folding.folded(texts.of(column.key())).contains(Folding.folded(text.strip())));
            list.getSelectionModel().selectFirst();
        });
        find.setOnAction(_ -> choose(chosen));
        find.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        list.setItems(shown);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.clamp(columns.size(), 1, ROWS) + 2);
        list.setAccessibleText(texts.of("reports.filter.column"));
        list.getStyleClass().add("plain-list");
        list.setCellFactory(_ -> new Line(() -> choose(chosen)));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                choose(chosen);
            }
        });
        getChildren().setAll(find, list);
    }

    private void choose(Consumer<Column<?>> chosen) {
        Column<?> column = list.getSelectionModel().getSelectedItem();
        if (column != null) {
            chosen.accept(column);
        }
    }

    private final class Line extends ListCell<Column<?>> {

        Line(Runnable choose) {
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    choose.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Column<?> column, boolean empty) {
            super.updateItem(column, empty);
            setText(empty || column == null ? null : texts.of(column.key()));
        }
    }
}
