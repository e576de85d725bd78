package app.seatkeeper.ui.users;

import app.seatkeeper.ui.kit.AfterMenu;
import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.EmptyState;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;

/// Binds `users.fxml` to [UsersViewModel]. Nothing is decided here.
final class UsersController {

    @FXML private Label count;
    @FXML private TextField search;
    @FXML private Button chooseColumns;
    @FXML private Button importCsv;
    @FXML private Button export;
    @FXML private FlowPane chips;
    @FXML private Hyperlink clearAll;
    @FXML private Pane selectionBar;
    @FXML private Button clearSelection;
    @FXML private Label selected;
    @FXML private Hyperlink selectAll;
    @FXML private Node deedLine;
    @FXML private Button assign;
    @FXML private Button remove;
    @FXML private Button replace;
    @FXML private Button plans;
    @FXML private Button reclaim;
    @FXML private Button more;
    @FXML private TableView<UserRow> table;

    private final UsersViewModel model;
    private final DeedDesk desk;
    private final UsersPlaces places;
    private final EmptyState empty = new EmptyState();

    UsersController(UsersViewModel model, DeedDesk desk, UsersPlaces places) {
        this.model = model;
        this.desk = desk;
        this.places = places;
    }

    @FXML
    private void initialize() {
        new UserTable(table, model).setUp();
        places.filters(new FilterBar(model, chips));
        search.textProperty().bindBidirectional(model.searchProperty());
        count.textProperty().bind(model.countProperty());
        importCsv.setOnAction(_ -> places.importCsv());
        export.setOnAction(_ -> places.export());
        chooseColumns.setOnAction(_ -> columnMenu().show(chooseColumns, Side.BOTTOM, 0, 4));
        clearAll.setOnAction(_ -> model.clearFilters());
        Controls.showWhen(model.filtered(), clearAll);
        bindSelection();
        bindEmpty();
        UserKeys keys = new UserKeys(table, model, this);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::inTable);
        places.keys(keys::anywhere);
        table.setContextMenu(deedMenu(List.of(Deed.values())));
        if (model.tenancy().isReadOnly()) {
            offerNoChange();
        }
    }

    private void offerNoChange() {
        List.of(deedLine, assign, remove, replace, plans, reclaim, more, importCsv)
                .forEach(node -> Controls.showWhen(new SimpleBooleanProperty(false), node));
        table.setContextMenu(null);
    }

    private void bindSelection() {
        var ticked = model.ticks().countProperty();
        Controls.showWhen(Bindings.greaterThan(ticked, 0), selectionBar);
        selected.textProperty().bind(ticked.map(number -> model.texts().of("users.selected", number)));
        selectAll.setOnAction(_ -> model.tickAllShown());
        model.shown().addListener((InvalidationListener) _ -> offerSelectAll());
        ticked.subscribe(this::offerSelectAll);
        clearSelection.setOnAction(_ -> model.ticks().clear());
        assign.setOnAction(_ -> begin(Deed.ASSIGN));
        remove.setOnAction(_ -> begin(Deed.REMOVE));
        replace.setOnAction(_ -> begin(Deed.REPLACE));
        plans.setOnAction(_ -> begin(Deed.PLANS));
        reclaim.setOnAction(_ -> begin(Deed.RECLAIM));
        ContextMenu others = deedMenu(List.of(Deed.PROVISION, Deed.JOIN, Deed.LEAVE, Deed.MOVE, Deed.EDIT,
                Deed.LOCATE, Deed.ENABLE, Deed.BLOCK, Deed.OFFBOARD, Deed.REPROCESS));
        more.setOnAction(_ -> others.show(more, Side.BOTTOM, 0, 4));
    }

    private void offerSelectAll() {
        selectAll.setText(model.texts().of("users.selectAll", model.shown().size()));
        selectAll.setVisible(model.ticks().countProperty().get() < model.shown().size());
        selectAll.setManaged(selectAll.isVisible());
    }

    private void bindEmpty() {
        table.setPlaceholder(empty);
        model.emptinessProperty().subscribe(why -> UsersEmpty.show(why, empty, table, model));
    }

    private ContextMenu deedMenu(List<Deed> deeds) {
        ContextMenu menu = new ContextMenu();
        var after = new AfterMenu(menu);
        for (Deed deed : deeds) {
            MenuItem item = new MenuItem(model.texts().of("users.deed." + deed.name()) + (deed.asks() ? " …" : ""));
            after.on(item, () -> begin(deed));
            menu.getItems().add(item);
        }
        return menu;
    }

    private ContextMenu columnMenu() {
        ContextMenu menu = new ContextMenu();
        for (UserColumn column : UserColumn.values()) {
            CheckMenuItem item = new CheckMenuItem(model.texts().of("users.column." + column.name()));
            item.setSelected(model.columns().all().contains(column));
            item.setDisable(column == UserColumn.NAME);
            item.setOnAction(_ -> model.columns().choose(column, item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Begins a deed for the people who are ticked, else for the one the person stands on.
    void begin(Deed deed) {
        Node beside = switch (deed) {
            case ASSIGN -> assign;
            case REMOVE -> remove;
            case REPLACE -> replace;
            case PLANS -> plans;
            case RECLAIM -> reclaim;
            case PROVISION, JOIN, LEAVE, MOVE, EDIT, LOCATE, ENABLE, BLOCK, OFFBOARD, REPROCESS -> more;
        };
        desk.open(deed, model.chosen(table.getSelectionModel().getSelectedItem()),
                selectionBar.isVisible() ? beside : table);
    }

    /// Opens the next person while the drawer is open.
    boolean step(int by) {
        return places.step(by);
    }

    void focusDrawer() {
        places.focusDrawer();
    }

    void focusFilter() {
        search.requestFocus();
        search.selectAll();
    }

    Node table() {
        return table;
    }
}
