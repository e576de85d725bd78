package app.seatkeeper.ui.users;

import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.ui.kit.Drawer;
import app.seatkeeper.ui.kit.TickColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Sets up the table of people: its columns, their widths, sorting, and which row is the one a person stands on.
final class UserTable {

    private static final double ROW_HEIGHT = 32;
    private static final double SCROLL_BAR = 14;
    private static final double TICK = 52;
    private static final double TICK_SMALL = 44;
    private static final double CELL_PADDING = 28;
    private static final double NAME_FONT = 13;

    private final TableView<UserRow> table;
    private final UsersViewModel model;
    private final Map<UserColumn, TableColumn<UserRow, UserRow>> columns = new EnumMap<>(UserColumn.class);
    private final TickColumn<UserRow, UserId> ticks;
    private final Label domain = new Label();

    UserTable(TableView<UserRow> table, UsersViewModel model) {
        this.table = table;
        this.model = model;
        this.ticks = new TickColumn<>(model.ticks(), UserRow::id, UserRow::name, model.texts().of("users.tickAll"));
    }

    /// Puts everything in place; called once.
    void setUp() {
        table.setFixedCellSize(ROW_HEIGHT);
        table.setMinWidth(0);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setItems(model.shown());
        table.getColumns().add(ticks);
        for (UserColumn column : UserColumn.values()) {
            columns.put(column, column(column));
            table.getColumns().add(columns.get(column));
        }
        table.setRowFactory(_ -> new UserRowView(model));
        table.setSortPolicy(_ -> sort());
        table.widthProperty().subscribe(this::fit);
        model.columns().property().subscribe(this::fit);
        model.wordsProperty().subscribe(this::reword);
        model.shown().addListener((ListChangeListener<UserRow>) _ -> rowsChanged());
        model.currentProperty().subscribe(this::standOnCurrent);
        table.getSelectionModel().selectedItemProperty().subscribe(this::follow);
    }

    private TableColumn<UserRow, UserRow> column(UserColumn which) {
        String title = model.texts().of("users.column." + which.name());
        TableColumn<UserRow, UserRow> column = new TableColumn<>(which == UserColumn.UPN ? "" : title);
        column.setId("users-" + which.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        column.setUserData(which);
        column.setMinWidth(64);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new UserCell(which, model.wordsProperty()::get));
        if (which == UserColumn.UPN) {
            domain.getStyleClass().add("column-note");
            HBox header = new HBox(4, new Label(title), domain);
            header.getStyleClass().add("column-title");
            column.setGraphic(header);
        }
        return column;
    }

    private boolean sort() {
        List<TableColumn<UserRow, ?>> order = table.getSortOrder();
        if (order.isEmpty()) {
            model.sort(null);
        } else if (order.getFirst().getUserData() instanceof UserColumn column) {
            model.sort(new Roster.Order(column, order.getFirst().getSortType() == TableColumn.SortType.DESCENDING));
        }
        return true;
    }

    private void reword() {
        String name = model.wordsProperty().get().domain();
        domain.setText(name.isEmpty() ? "" : model.texts().of("users.column.at", name));
        table.refresh();
        showOrder();
    }

    /// Shows the arrow of an order that was not chosen by clicking a header.
    private void showOrder() {
        Roster.Order order = model.roster().order();
        TableColumn<UserRow, UserRow> sorted = order == null ? null : columns.get(order.column());
        if (sorted != null && !table.getSortOrder().contains(sorted)) {
            sorted.setSortType(TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(sorted));
        }
    }

    private void rowsChanged() {
        showOrder();
        fit();
        standOnCurrent();
    }

    private void fit() {
        if (table.getWidth() <= 0 || table.getScene() == null) {
            return;
        }
        boolean small = Drawer.markSmall(table);
        double tick = small ? TICK_SMALL : TICK;
        ticks.widen(tick);
        Map<UserColumn, Double> widths = ColumnWidths.of(
                model.columns().all(), table.getWidth() - tick - SCROLL_BAR, longestName());
        columns.forEach((which, column) -> {
            Double width = widths.get(which);
            column.setVisible(width != null);
            if (width != null) {
                column.setPrefWidth(width);
            }
        });
    }

    private double longestName() {
        Text ruler = new Text(model.roster().longestName());
        ruler.setFont(Font.font(domain.getFont().getFamily(), NAME_FONT));
        return ruler.getLayoutBounds().getWidth() + CELL_PADDING;
    }

    private void standOnCurrent() {
        var open = model.currentProperty().get();
        if (open == null) {
            return;
        }
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id().equals(open.id())) {
                table.getSelectionModel().select(i);
                return;
            }
        }
    }

    private void follow(@Nullable UserRow row) {
        if (row != null && model.currentProperty().get() != null && table.isFocused()) {
            model.open(row.user());
        }
    }
}
