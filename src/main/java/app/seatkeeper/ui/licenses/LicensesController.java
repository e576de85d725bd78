package app.seatkeeper.ui.licenses;

import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.EmptyState;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Binds `licenses.fxml` to [LicensesViewModel]. Nothing is decided here.
final class LicensesController {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    @FXML private Label count;
    @FXML private TextField search;
    @FXML private MenuButton prices;
    @FXML private MenuButton names;
    @FXML private Button export;
    @FXML private Button onlyFree;
    @FXML private Button onlyOver;
    @FXML private Button onlySoon;
    @FXML private Button onlyUnpriced;
    @FXML private Label hidden;
    @FXML private Hyperlink trials;
    @FXML private TreeTableView<LicenseLine> table;
    @FXML private HBox sums;
    @FXML private Label how;
    @FXML private VBox emptyPlace;

    private final LicensesViewModel model;
    private final Menus menus;
    private final Runnable onExport;
    private final Runnable onEnter;
    private final EmptyState empty = new EmptyState();

    /// What can be done with the products as a whole.
    record Menus(PricesMenu prices, NamesMenu names) { }

    /// @param menus   what can be done with prices and with names
    /// @param onEnter called when a product was opened with the keyboard
    LicensesController(LicensesViewModel model, Menus menus, Runnable onExport, Runnable onEnter) {
        this.model = model;
        this.menus = menus;
        this.onExport = onExport;
        this.onEnter = onEnter;
    }

    @FXML
    private void initialize() {
        new LicenseTable(table, sums, model).setUp();
        search.textProperty().bindBidirectional(model.searchProperty());
        export.setOnAction(_ -> onExport.run());
        menus.prices().fill(prices);
        menus.names().fill(names);
        List.of(LicenseChip.values()).forEach(chip -> button(chip).setOnAction(_ -> model.toggle(chip)));
        model.queryProperty().subscribe(this::markChips);
        trials.setOnAction(_ -> model.withTrialsProperty().set(!model.withTrialsProperty().get()));
        emptyPlace.getChildren().setAll(empty);
        model.shown().addListener((InvalidationListener) _ -> write());
        model.readingProperty().subscribe(this::write);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::inTable);
        write();
    }

    private void markChips() {
        onlySoon.setText(model.endingWord());
        for (LicenseChip chip : LicenseChip.values()) {
            Button button = button(chip);
            button.getStyleClass().remove("off");
            if (!model.isOn(chip)) {
                button.getStyleClass().add("off");
            }
        }
    }

    private Button button(LicenseChip chip) {
        return switch (chip) {
            case FREE -> onlyFree;
            case OVER -> onlyOver;
            case ENDING -> onlySoon;
            case UNPRICED -> onlyUnpriced;
        };
    }

    private void write() {
        boolean read = model.readingProperty().get().snapshot() != null;
        boolean none = model.shown().isEmpty();
        count.setText(read ? model.texts().of("licenses.count", model.products(), model.subscriptions()) : "");
        hidden.setText(model.hidden() > 0 ? model.texts().of("licenses.hidden", model.hidden()) : "");
        trials.setText(model.texts().of(model.withTrialsProperty().get() ? "licenses.hide" : "licenses.show"));
        trials.setVisible(model.hasTrials());
        var totals = model.totalsProperty().get();
        how.setText((model.texts().of("licenses.free.how") + (totals.over() == 0 ? ""
                : " " + model.texts().of("licenses.free.over", totals.free(), totals.over(), totals.difference()))
                + "\n" + model.moneyNote()).strip());
        List.of(table, sums, how).forEach(part -> show(part, !none));
        show(emptyPlace, none);
        sayWhyEmpty(read);
    }

    private void sayWhyEmpty(boolean read) {
        if (read) {
            empty.say(Feather.FILTER, model.texts().of("licenses.empty.noMatch"),
                    model.texts().of("licenses.empty.why"));
            empty.offer(model.texts().of("licenses.empty.clear"), model::clearFilters);
        } else {
            empty.say(Feather.CLOCK, model.texts().of("licenses.empty.reading"),
                    model.texts().of("licenses.empty.readingWhy"));
        }
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void inTable(KeyEvent key) {
        TreeItem<LicenseLine> here = table.getSelectionModel().getSelectedItem();
        if (here == null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            model.open(here.getValue().product());
            onEnter.run();
            key.consume();
        } else if (COPY.match(key)) {
            Clipboards.copy(model.copied(here.getValue()));
            key.consume();
        }
    }

    /// Keys that hold in the table and in the drawer.
    void anywhere(KeyEvent key) {
        boolean vertical = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN;
        if (key.isAltDown() && vertical) {
            model.step(key.getCode() == KeyCode.DOWN ? 1 : -1);
            key.consume();
        }
    }

    void focusFilter() {
        search.requestFocus();
        search.selectAll();
    }

    Node table() {
        return table;
    }
}
