package app.seatkeeper.ui.preview;

import app.seatkeeper.ui.kit.Texts;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/// A tab with the number of people behind it.
final class TabButton extends ToggleButton {

    private final PreviewTab tab;
    private final Texts texts;
    private final Label count = new Label();

    TabButton(PreviewTab tab, Texts texts) {
        super(texts.of(tab == PreviewTab.ALL ? "preview.tab.all" : "preview.verdict." + tab.name()));
        this.tab = tab;
        this.texts = texts;
        count.getStyleClass().add("count-pill");
        count.setMinWidth(USE_PREF_SIZE);
        setGraphic(count);
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        getStyleClass().setAll("tab-button");
        setMinWidth(USE_PREF_SIZE);
        setId("preview-tab-" + tab.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    PreviewTab tab() {
        return tab;
    }

    void show(@Nullable Digest digest) {
        count.setText(digest == null ? "" : texts.number(tab.count(digest)));
        setAccessibleText(getText() + ", " + count.getText());
    }
}
