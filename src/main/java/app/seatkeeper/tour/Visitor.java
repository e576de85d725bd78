package app.seatkeeper.tour;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// Somebody who uses the window with mouse and keyboard, and finds things by their id. Lives on the tour's thread.
final class Visitor {

    private final Robot hands;

    Visitor() throws InterruptedException {
        hands = FxThread.ask(Robot::new);
    }

    /// Waits until the node is there and can be clicked, then clicks its middle.
    void click(String id) throws InterruptedException {
        FxThread.await(id + " to be clickable", () -> find(id).filter(node -> !node.isDisabled()).isPresent());
        FxThread.pulses(2);
        FxThread.run(() -> clickMiddle(find(id).orElseThrow()));
        FxThread.pulses(2);
    }

    /// Waits until a text stands somewhere in the window or above it, then clicks it.
    void clickText(String text) throws InterruptedException {
        FxThread.await("\"" + text + "\" to be seen", () -> labelled(text).isPresent());
        FxThread.pulses(2);
        FxThread.run(() -> clickMiddle(labelled(text).orElseThrow()));
        FxThread.pulses(2);
    }

    private void clickMiddle(Node node) {
        Bounds place = node.localToScreen(node.getLayoutBounds());
        hands.mouseMove(place.getCenterX(), place.getCenterY());
        hands.mouseClick(MouseButton.PRIMARY);
    }

    /// Types into whatever has the focus.
    void type(String text) throws InterruptedException {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            FxThread.run(() -> press(letter));
        }
        FxThread.pulses(2);
    }

    private void press(char letter) {
        KeyCode key = letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
        if (Character.isUpperCase(letter)) {
            chord(KeyCode.SHIFT, key);
        } else {
            hands.keyType(key);
        }
    }

    /// Presses keys together, for example Ctrl and O.
    void keys(KeyCode... keys) throws InterruptedException {
        FxThread.run(() -> chord(keys));
        FxThread.pulses(3);
    }

    private void chord(KeyCode... keys) {
        for (KeyCode key : keys) {
            hands.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            hands.keyRelease(keys[i]);
        }
    }

    /// Waits until a node with this id is to be seen.
    void see(String id) throws InterruptedException {
        FxThread.await(id + " to be seen", () -> find(id).isPresent());
    }

    void await(String what, Callable<Boolean> condition) throws InterruptedException {
        FxThread.await(what, condition);
    }

    /// The text a node shows, waiting for the node first.
    String text(String id) throws InterruptedException {
        see(id);
        return FxThread.ask(() -> find(id).map(node -> ((Labeled) node).getText()).orElse(""));
    }

    /// Waits until a table shows this many rows or more.
    void seeRows(String table, int least) throws InterruptedException {
        FxThread.await(least + " rows in " + table, () -> rows(table) >= least);
    }

    /// How many rows a table shows. FX thread only.
    int rows(String table) {
        return find(table).map(node -> ((TableView<?>) node).getItems().size()).orElse(0);
    }

    /// Selects a row of a table and gives the table the focus.
    void selectRow(String table, int row) throws InterruptedException {
        FxThread.run(() -> {
            var view = (TableView<?>) find(table).orElseThrow();
            view.requestFocus();
            view.getSelectionModel().clearAndSelect(row);
            view.getFocusModel().focus(row);
            view.scrollTo(Math.max(0, row - 3));
        });
        FxThread.pulses(2);
    }

    /// Finds a visible node in any window by its id. FX thread only.
    static Optional<Node> find(String id) {
        return seen("#" + id).findFirst();
    }

    /// The newest popup comes last in the list of windows, so what lies on top is found first.
    private static Optional<Node> labelled(String text) {
        return Stream.of(".label", ".check-box", ".button", ".hyperlink", ".list-cell").flatMap(Visitor::seen)
                .filter(node -> node instanceof Labeled label && text.equals(label.getText()))
                .reduce((_, last) -> last);
    }

    private static Stream<Node> seen(String selector) {
        return Window.getWindows().stream()
                .map(Window::getScene).filter(Objects::nonNull)
                .map(Scene::getRoot)
                .flatMap(root -> root.lookupAll(selector).stream())
                .filter(Visitor::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
