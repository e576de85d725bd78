package app.seatkeeper.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Sentences that come up at the lower right and go away by themselves; failures stay until they are closed.
/// Never the only place a fact is told. Used on the FX thread.
public final class Toasts extends VBox {

    private static final Duration STAY = Duration.seconds(6);
    private static final int MOST = 4;

    private final Texts texts;

    /// @param title  what happened
    /// @param detail more about it; empty for nothing
    /// @param tone   SUCCESS, DANGER (stays until closed) or any other for a neutral one
    public record Toast(String title, String detail, Tone tone) {

        /// What kind of news it is.
        public enum Tone {
            SUCCESS(Feather.CHECK_CIRCLE, "fg-success"),
            NEWS(Feather.INFO, "fg-accent"),
            FAILURE(Feather.ALERT_CIRCLE, "fg-danger");

            private final Feather icon;
            private final String style;

            Tone(Feather icon, String style) {
                this.icon = icon;
                this.style = style;
            }
        }
    }

    /// Something the toast offers, for example *Undo*.
    public record Offer(String word, Runnable action) { }

    public Toasts(Texts texts) {
        this.texts = texts;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setFillWidth(false);
    }

    public void show(Toast toast, Offer... offers) {
        var close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat", "compact");
        close.setAccessibleText(texts.of("toast.close"));
        var box = new HBox(icon(toast), words(toast));
        box.getStyleClass().add("toast");
        box.setId("toast");
        for (Offer offer : offers) {
            var link = new Hyperlink(offer.word());
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(_ -> {
                getChildren().remove(box);
                offer.action().run();
            });
            box.getChildren().add(link);
        }
        box.getChildren().add(close);
        close.setOnAction(_ -> getChildren().remove(box));
        getChildren().add(box);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        if (toast.tone() != Toast.Tone.FAILURE) {
            leaveByItself(box);
        }
    }

    private static FontIcon icon(Toast toast) {
        var icon = new FontIcon(toast.tone().icon);
        icon.getStyleClass().add(toast.tone().style);
        return icon;
    }

    private static VBox words(Toast toast) {
        var words = new VBox(label(toast.title(), "strong"));
        if (!toast.detail().isEmpty()) {
            words.getChildren().add(label(toast.detail(), "caption"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private void leaveByItself(HBox box) {
        var stay = new PauseTransition(STAY);
        stay.setOnFinished(_ -> getChildren().remove(box));
        box.hoverProperty().or(box.focusWithinProperty()).subscribe(held -> {
            if (held) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
    }
}
