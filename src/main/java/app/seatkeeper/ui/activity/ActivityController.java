package app.seatkeeper.ui.activity;

import app.seatkeeper.ui.kit.EmptyState;
import atlantafx.base.controls.CustomTextField;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.kordamp.ikonli.feather.Feather;

/// Binds `activity.fxml` to [ActivityViewModel].
final class ActivityController {

    @FXML private Label since;
    @FXML private CustomTextField search;
    @FXML private Button export;
    @FXML private Button failures;
    @FXML private Button undoable;
    @FXML private TableView<RunRow> table;
    @FXML private TableColumn<RunRow, RunRow> time;
    @FXML private TableColumn<RunRow, RunRow> what;
    @FXML private TableColumn<RunRow, Long> users;
    @FXML private TableColumn<RunRow, Long> done;
    @FXML private TableColumn<RunRow, Long> skipped;
    @FXML private TableColumn<RunRow, Long> failed;
    @FXML private TableColumn<RunRow, RunRow> state;
    @FXML private TableColumn<RunRow, RunRow> ways;

    private final ActivityViewModel model;
    private final EmptyState empty = new EmptyState();

    ActivityController(ActivityViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        since.textProperty().bind(model.since());
        search.textProperty().bindBidirectional(model.searchProperty());
        export.disableProperty().bind(model.anyRun().map(any -> !any));
        export.setOnAction(_ -> model.export());
        bindChip(failures, model.onlyFailuresProperty());
        bindChip(undoable, model.onlyUndoableProperty());
        fillColumns();
        table.setRowFactory(_ -> row());
        table.setPlaceholder(empty);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(model.shown());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
            }
        });
        model.anyRun().subscribe(this::sayWhyEmpty);
        model.detail().numberProperty().subscribe(_ -> table.refresh());
    }

    private static void bindChip(Button chip, BooleanProperty on) {
        chip.setOnAction(_ -> on.set(!on.get()));
        on.subscribe(set -> {
            chip.getStyleClass().remove("off");
            if (!set) {
                chip.getStyleClass().add("off");
            }
        });
    }

    private void fillColumns() {
        var cells = new RunCells(model);
        whole(time, cells::time);
        whole(what, cells::what);
        whole(state, cells::state);
        whole(ways, cells::ways);
        count(users, RunRow::users, cells, "");
        count(done, RunRow::done, cells, "");
        count(skipped, RunRow::skipped, cells, "");
        count(failed, RunRow::failed, cells, "fg-danger");
    }

    private static void whole(TableColumn<RunRow, RunRow> column, Function<RunRow, Node> drawing) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new RunCells.Drawn(drawing));
        column.setComparator((one, other) -> one.started().compareTo(other.started()));
    }

    private static void count(
            TableColumn<RunRow, Long> column, ToLongFunction<RunRow> value, RunCells cells, String style) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.applyAsLong(cell.getValue())));
        column.setCellFactory(_ -> cells.count(style));
    }

    private TableRow<RunRow> row() {
        var row = new TableRow<RunRow>() {
            @Override
            protected void updateItem(RunRow item, boolean nothing) {
                super.updateItem(item, nothing);
                getStyleClass().remove("opened");
                if (!nothing && item != null && item.number() == model.detail().numberProperty().get()) {
                    getStyleClass().add("opened");
                }
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(RunRow row) {
        if (row != null) {
            model.detail().numberProperty().set(row.number());
        }
    }

    private void sayWhyEmpty(boolean any) {
        if (any) {
            empty.say(Feather.FILTER, model.texts().of("activity.noMatch"), model.texts().of("activity.noMatch.more"))
                    .offer(model.texts().of("activity.clearFilters"), model::clearFilters);
        } else {
            empty.say(Feather.ACTIVITY, model.texts().of("activity.none"), model.texts().of("activity.none.more"))
                    .offerNothing();
        }
    }

    void focusSearch() {
        search.requestFocus();
    }

    Node table() {
        return table;
    }
}
