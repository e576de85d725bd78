package app.seatkeeper.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small labels with a state or an origin in them, and the tags of products.
public final class Badges {

    /// What a badge's color means.
    public enum Tone {
        NEUTRAL(""),
        SUCCESS("success"),
        WARNING("warning"),
        DANGER("danger"),
        ACCENT("accent");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private Badges() { }

    /// A word in its color.
    public static Label badge(String word, Tone tone) {
        Label badge = new Label(word);
        badge.getStyleClass().add("badge");
        if (tone != Tone.NEUTRAL) {
            badge.getStyleClass().add(tone.styleClass);
        }
        badge.setAccessibleText(word);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    /// A word behind an icon.
    public static Label badge(String word, Tone tone, Ikon icon) {
        Label badge = badge(word, tone);
        badge.setGraphic(new FontIcon(icon));
        return badge;
    }

    /// A product's tag.
    ///
    /// @param tag  what stands in it, for example *M365 E3*
    /// @param name the product's name, which is read out
    public static Label tag(String tag, String name) {
        Label label = new Label(tag);
        label.getStyleClass().add("tag");
        label.setAccessibleText(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
