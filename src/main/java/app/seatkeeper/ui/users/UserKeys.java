package app.seatkeeper.ui.users;

import app.seatkeeper.ui.kit.Clipboards;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the users table: moving, ticking, opening, copying and beginning a deed.
final class UserKeys {

    private static final Map<KeyCombination, Deed> DEEDS = Map.of(
            withShift(KeyCode.A), Deed.ASSIGN, withShift(KeyCode.X), Deed.REMOVE,
            withShift(KeyCode.R), Deed.REPLACE, withShift(KeyCode.P), Deed.PLANS);
    private static final Map<KeyCode, Integer> STEPS = Map.of(KeyCode.UP, -1, KeyCode.DOWN, 1);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableView<UserRow> table;
    private final UsersViewModel model;
    private final UsersController screen;

    UserKeys(TableView<UserRow> table, UsersViewModel model, UsersController screen) {
        this.table = table;
        this.model = model;
        this.screen = screen;
    }

    private static KeyCombination withShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    /// Keys while the table has the focus.
    void inTable(KeyEvent key) {
        if (STEPS.containsKey(key.getCode()) && key.isShiftDown() && !key.isShortcutDown()) {
            extend(STEPS.getOrDefault(key.getCode(), 0));
        } else if (!isDone(key)) {
            return;
        }
        key.consume();
    }

    private boolean isDone(KeyEvent key) {
        if (ALL.match(key)) {
            model.tickAllShown();
        } else if (COPY.match(key)) {
            copy();
        } else if (key.getCode() == KeyCode.ENTER) {
            openHere();
        } else if (key.getCode() == KeyCode.SPACE) {
            rowHere().forEach(row -> model.ticks().toggle(row.id()));
        } else {
            return false;
        }
        return true;
    }

    /// Keys anywhere on the screen.
    void anywhere(KeyEvent key) {
        for (Map.Entry<KeyCombination, Deed> one : DEEDS.entrySet()) {
            if (one.getKey().match(key)) {
                screen.begin(one.getValue());
                key.consume();
                return;
            }
        }
        Integer by = STEPS.get(key.getCode());
        if (key.isAltDown() && by != null && screen.step(by)) {
            key.consume();
        }
    }

    private List<UserRow> rowHere() {
        UserRow row = table.getSelectionModel().getSelectedItem();
        return row == null ? List.of() : List.of(row);
    }

    private void openHere() {
        rowHere().forEach(row -> {
            model.open(row.user());
            screen.focusDrawer();
        });
    }

    /// Ticks the row and the one beside it; going back over ticked rows takes their ticks off.
    private void extend(int by) {
        int here = table.getSelectionModel().getSelectedIndex();
        int there = here + by;
        if (here < 0 || there < 0 || there >= table.getItems().size()) {
            return;
        }
        UserRow next = table.getItems().get(there);
        boolean back = model.ticks().has(next.id()) && model.ticks().has(table.getItems().get(here).id());
        model.ticks().set(table.getItems().get(here).id(), !back);
        model.ticks().set(next.id(), true);
        table.getSelectionModel().select(there);
        table.scrollTo(Math.max(0, there - 3));
    }

    private void copy() {
        Clipboards.copy(model.copied(rowHere()));
    }
}
