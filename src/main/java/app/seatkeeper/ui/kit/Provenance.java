package app.seatkeeper.ui.kit;

import atlantafx.base.controls.Popover;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says where a number comes from: its source, its date and what is missing. Seen under the pointer, and after Ctrl+I
/// for what has the focus; a screen reader says it as the help of the number.
public final class Provenance {

    private static final Object KEY = Provenance.class;
    private static final double WIDEST = 360;
    private static final Duration AFTER = Duration.millis(400);

    private Provenance() { }

    /// @param sentences what is said; nothing is shown while it is empty
    public static void tell(Node number, ObservableValue<String> sentences) {
        number.getProperties().put(KEY, sentences);
        number.accessibleHelpProperty().bind(sentences);
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        tip.setShowDelay(AFTER);
        tip.textProperty().bind(sentences);
        sentences.subscribe(said -> {
            if (said.isEmpty()) {
                Tooltip.uninstall(number, tip);
            } else {
                Tooltip.install(number, tip);
            }
        });
    }

    /// Opens what is said of a node or of the nearest around it.
    ///
    /// @return whether there was anything to say
    public static boolean show(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            String said = said(node);
            if (!said.isEmpty()) {
                open(node, said);
                return true;
            }
        }
        return false;
    }

    private static String said(Node node) {
        return node.hasProperties() && node.getProperties().get(KEY) instanceof ObservableValue<?> sentences
                ? String.valueOf(sentences.getValue()) : "";
    }

    private static void open(Node number, String said) {
        var text = new Label(said);
        text.setWrapText(true);
        text.setMaxWidth(WIDEST);
        text.getStyleClass().add("provenance");
        var popover = new Popover(text);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.show(number);
    }
}
