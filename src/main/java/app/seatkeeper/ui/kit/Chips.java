package app.seatkeeper.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The round buttons of a filter row.
public final class Chips {

    private static final int ICON = 12;

    private Chips() { }

    /// A filter that is on. Pressing it opens its editor; its cross, Delete or Backspace takes it off.
    ///
    /// @param kind   what is filtered, for example *Product*; empty where the value says it
    /// @param value  for example *Microsoft 365 E3*
    /// @param spoken what is read out, with how to take it off
    public static Button filter(String kind, String value, String spoken, Runnable edit, Runnable remove) {
        FontIcon cross = new FontIcon(Feather.X);
        cross.setIconSize(ICON);
        StackPane target = new StackPane(cross);
        target.getStyleClass().add("chip-cross");
        target.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            event.consume();
            remove.run();
        });
        HBox content = new HBox(new Label(value), target);
        if (!kind.isEmpty()) {
            Label muted = new Label(kind);
            muted.getStyleClass().add("chip-name");
            content.getChildren().addFirst(muted);
        }
        content.getStyleClass().add("chip-content");
        content.setAlignment(Pos.CENTER_LEFT);
        Button chip = new Button();
        chip.getStyleClass().add("chip");
        chip.setGraphic(content);
        chip.setAccessibleText(spoken);
        chip.setOnAction(_ -> edit.run());
        chip.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                key.consume();
                remove.run();
            }
        });
        return chip;
    }

    /// The button that adds a filter.
    public static Button add(String text, Runnable open) {
        FontIcon plus = new FontIcon(Feather.PLUS);
        plus.setIconSize(ICON);
        Button chip = new Button(text, plus);
        chip.getStyleClass().addAll("chip", "dashed");
        chip.setOnAction(_ -> open.run());
        return chip;
    }

    /// A filter that is only on or off; while it is off it is drawn paler.
    public static ToggleButton toggle(String text) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
