package app.seatkeeper.ui.signin;

import app.seatkeeper.session.Prompter;
import app.seatkeeper.ui.kit.Background;
import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.Views;
import java.net.URI;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What is seen while a sign-in waits for the person: the page in the browser, the code, the question for a
/// permission. Inside the sign-in screen it is a part of it; everywhere else it lies over the whole window.
/// Used on the FX thread, but for its [#prompter].
public final class StageScreen {

    private static final Duration SECOND = Duration.seconds(1);

    private final StageViewModel model;
    private final StageController inside;
    private final Parent panel;
    private final StackPane overlay = new StackPane();
    private final ObjectProperty<@Nullable Node> before = new SimpleObjectProperty<>();

    private StageScreen(StageViewModel model, Views views) {
        this.model = model;
        inside = new StageController(model, views.texts());
        panel = views.load(inside, "stage.fxml");
        var controller = new StageController(model, views.texts());
        Parent card = views.load(controller, "stage.fxml");
        card.getStyleClass().add("dialog-box");
        overlay.getStyleClass().add("stage-overlay");
        overlay.setId("stage-overlay");
        overlay.getStylesheets().setAll(card.getStylesheets());
        if (card instanceof Region region) {
            region.setMaxHeight(Region.USE_PREF_SIZE);
        }
        overlay.getChildren().setAll(card);
        cover(controller);
        tick();
    }

    private void cover(StageController controller) {
        var covers = model.waiting().flatMap(on -> panel.sceneProperty().map(_ -> false).orElse(on));
        overlay.visibleProperty().bind(covers);
        overlay.managedProperty().bind(overlay.visibleProperty());
        overlay.visibleProperty().subscribe(shown -> keyboard(shown, controller));
        overlay.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> {
            if (overlay.isVisible() && !overlay.isFocusWithin() && owner != null) {
                controller.takeKeyboard();
            }
        });
    }

    private void tick() {
        var ticking = new Timeline(new KeyFrame(SECOND, _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        model.waiting().subscribe(on -> {
            if (on) {
                ticking.playFromStart();
            } else {
                ticking.stop();
            }
        });
    }

    /// @param browser opens a page in the person's browser; may fail without a word, as the link can be copied
    /// @param clock   tells how long a page or a code is still good
    public static StageScreen open(Background background, Views views, Consumer<URI> browser, Clock clock) {
        var means = new StageViewModel.Means(browser, Clipboards::copy, clock);
        return new StageScreen(new StageViewModel(background, views.texts(), means), views);
    }

    /// Keeps the keyboard while something is asked, and gives it back afterwards.
    private void keyboard(boolean shown, StageController controller) {
        if (overlay.getScene() == null) {
            return;
        }
        if (shown) {
            before.set(overlay.getScene().getFocusOwner());
            controller.takeKeyboard();
        } else {
            Node owner = before.get();
            before.set(null);
            if (owner != null) {
                owner.requestFocus();
            }
        }
    }

    /// Talks with the person; give it to whoever signs in.
    public Prompter prompter() {
        return model;
    }

    /// To be laid over everything else of the window. Shows itself while the person is waited for, dims the rest and
    /// keeps the keyboard; Esc does not sign in, or does not consent.
    public Parent overlay() {
        return overlay;
    }

    /// The same without the frame; for the sign-in screen. While it is in a window, the overlay stays away.
    Parent panel() {
        return panel;
    }

    /// Puts the keyboard into the panel.
    void takeKeyboard() {
        inside.takeKeyboard();
    }

    StageViewModel model() {
        return model;
    }
}
