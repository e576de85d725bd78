package app.seatkeeper.ui.usage;

import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.Drawer;
import app.seatkeeper.ui.usage.UseRoster.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// Sets up the table of the tab that is shown: its columns, their widths, sorting, and where a line leads.
final class UseTable {

    private static final double ROW_HEIGHT = 30;
    private static final double SCROLL_BAR = 14;
    private static final int SERVICES_WHEN_SMALL = 4;
    private static final double LETTER = 7;
    private static final double ARROW = 34;
    private static final double WIDEST_NAME = 280;
    private static final String NEWEST = "newest";
    private static final String HEAT = "heat-column";
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableView<UseRow> table;
    private final UsageViewModel model;
    private final Consumer<Person> open;

    /// @param open goes where a person's line leads
    UseTable(TableView<UseRow> table, UsageViewModel model, Consumer<Person> open) {
        this.table = table;
        this.model = model;
        this.open = open;
    }

    /// Puts everything in place; called once.
    void setUp() {
        table.setFixedCellSize(ROW_HEIGHT);
        table.setMinWidth(0);
        table.setItems(model.shown());
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setSortPolicy(_ -> sort());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.widthProperty().subscribe(this::columns);
        model.resultProperty().subscribe(this::columns);
        model.columns().versionProperty().subscribe(this::columns);
    }

    private void open(UseRow row) {
        if (row.person() != null) {
            open.accept(row.person());
        }
    }

    private void pressed(KeyEvent key) {
        UseRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && key.getCode() == KeyCode.ENTER) {
            open(row);
            key.consume();
        } else if (row != null && COPY.match(key)) {
            Clipboards.copy(UseExport.copied(model, row));
            key.consume();
        }
    }

    private boolean sort() {
        List<TableColumn<UseRow, ?>> order = table.getSortOrder();
        if (!order.isEmpty() && order.getFirst().getUserData() instanceof String id) {
            model.sort(new Order(id, order.getFirst().getSortType() == TableColumn.SortType.DESCENDING));
        }
        return true;
    }

    /// Makes the columns anew where others are to be seen, and draws the cells again, whose values may be others.
    private void columns() {
        UseRoster.Result done = model.resultProperty().get();
        if (done == null) {
            return;
        }
        List<UseColumn> wanted = arranged(done.sheet());
        List<String> ids = wanted.stream().map(UseColumn::id).toList();
        boolean same = done.sheet().tab().equals(table.getUserData())
                && ids.equals(table.getColumns().stream().map(TableColumn::getUserData).toList());
        if (!same) {
            table.setUserData(done.sheet().tab());
            table.getSortOrder().clear();
            table.getColumns().setAll(wanted.stream().map(this::column).toList());
        }
        fit();
        showOrder(done.order());
        table.refresh();
    }

    private TableColumn<UseRow, UseRow> column(UseColumn which) {
        Label title = new Label(which.title());
        title.setTooltip(new Tooltip(which.spoken()));
        TableColumn<UseRow, UseRow> column = new TableColumn<>();
        column.setGraphic(title);
        column.setText("");
        column.setId("usage-column-" + which.id().replace(' ', '-'));
        column.setUserData(which.id());
        column.setReorderable(false);
        column.setPrefWidth(which.kind() == UseColumn.Kind.HEAT ? which.kind().width()
                : Math.max(which.kind().width(), which.title().length() * LETTER + ARROW));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell(which));
        if (which.kind() == UseColumn.Kind.HEAT) {
            title.setAlignment(Pos.CENTER);
            column.getStyleClass().add(HEAT);
        } else if (which.kind().isNumber()) {
            column.getStyleClass().add("align-right");
        } else if (which.kind() == UseColumn.Kind.NAME) {
            column.getStyleClass().add("column-first");
        }
        return column;
    }

    private UseCell cell(UseColumn which) {
        UseCell cell = new UseCell(which.id(), model);
        if (which.kind() == UseColumn.Kind.HEAT) {
            cell.getStyleClass().add("heat");
        } else if (which.kind().isNumber()) {
            cell.getStyleClass().add("align-right");
        } else if (which.kind() == UseColumn.Kind.NAME) {
            cell.getStyleClass().addAll("column-first", "person-link");
            cell.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                    open(cell.getItem());
                }
            });
        }
        return cell;
    }

    private void showOrder(Order order) {
        table.getColumns().stream().filter(column -> order.column().equals(column.getUserData())).findFirst()
                .filter(column -> !table.getSortOrder().contains(column))
                .ifPresent(column -> {
                    column.setSortType(order.falling()
                            ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                    table.getSortOrder().setAll(List.of(column));
                });
    }

    /// In a small window the newest activity stands beside the name, because not all services are seen at once.
    private List<UseColumn> arranged(Sheet sheet) {
        List<UseColumn> wanted = new ArrayList<>(model.columns().of(sheet));
        if (sheet.tab() == UsageTab.SERVICES && Drawer.markSmall(table)) {
            sheet.column(NEWEST).filter(wanted::remove).ifPresent(newest -> wanted.add(1, newest));
        }
        return wanted;
    }

    /// The name takes what the other columns leave; in a small window four services are seen, the others by scrolling.
    private void fit() {
        if (table.getWidth() <= 0 || table.getColumns().isEmpty()) {
            return;
        }
        boolean small = Drawer.markSmall(table);
        double room = table.getWidth() - SCROLL_BAR;
        double least = nameWidth();
        boolean services = small && UsageTab.SERVICES.equals(table.getUserData());
        double heat = (room - least - UseColumn.Kind.SINCE.width()) / SERVICES_WHEN_SMALL;
        double others = others(services, heat);
        boolean fits = !services && room - others >= UseColumn.Kind.NAME.width();
        table.getColumns().getFirst().setPrefWidth(fits ? room - others : least);
    }

    /// The width of all columns but the name.
    ///
    /// @param stretched whether the services are as wide as `heat` says
    private double others(boolean stretched, double heat) {
        double others = 0;
        for (TableColumn<UseRow, ?> column : table.getColumns().subList(1, table.getColumns().size())) {
            if (stretched && column.getStyleClass().contains(HEAT)) {
                column.setPrefWidth(heat);
            }
            others += column.getPrefWidth();
        }
        return others;
    }

    /// Wide enough for the longest name, unless that is very long.
    private double nameWidth() {
        UseRoster.Result done = model.resultProperty().get();
        int longest = done == null ? 0
                : done.sheet().rows().stream().mapToInt(row -> row.name().length()).max().orElse(0);
        return Math.clamp(longest * LETTER + ARROW, UseColumn.Kind.NAME.width(), WIDEST_NAME);
    }
}
