package app.seatkeeper.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Hands text to the system's clipboard when a person asks for it.
public final class Clipboards {

    private Clipboards() { }

    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A small button that copies a value.
    ///
    /// @param spoken what the button does, for example *Copy object id*
    public static Button button(String value, String spoken) {
        Button button = new Button(null, new FontIcon(Feather.COPY));
        button.getStyleClass().addAll("button-icon", "flat", "compact");
        button.setAccessibleText(spoken);
        button.setTooltip(new Tooltip(spoken));
        button.setOnAction(_ -> copy(value));
        return button;
    }
}
