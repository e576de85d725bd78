package app.seatkeeper.ui.setup;

import app.seatkeeper.ui.kit.Clipboards;
import app.seatkeeper.ui.kit.Texts;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The steps in the portal: number, what to do, and what to enter there with a button that copies it.
final class StepRows extends VBox {

    private static final double GAP = 8;

    private final Texts texts;
    private final Consumer<URI> browser;

    StepRows(Texts texts, Consumer<URI> browser) {
        this.texts = texts;
        this.browser = browser;
        getStyleClass().add("setup-steps");
    }

    void show(List<Step> steps) {
        getChildren().clear();
        for (Step step : steps) {
            getChildren().add(row(getChildren().size() + 1, step));
        }
    }

    private Node row(int number, Step step) {
        var circle = new Label(String.valueOf(number));
        circle.getStyleClass().add("step-circle");
        var text = new Label(step.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("setup-step-text");
        var words = new VBox(text);
        words.getStyleClass().add("setup-step-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!step.values().isEmpty()) {
            var values = new FlowPane(GAP, GAP);
            step.values().forEach(value -> values.getChildren().add(value(value)));
            words.getChildren().add(values);
        }
        var row = new HBox(circle, words);
        row.getStyleClass().add("setup-step");
        row.setAccessibleText(texts.of("setup.step.spoken", number, step.text()));
        return row;
    }

    private Node value(String value) {
        Button copy = Clipboards.button(value, texts.of("setup.copy.value", value));
        var box = new HBox(value.startsWith("https:") ? link(value) : new Label(value), copy);
        box.getStyleClass().add("setup-value");
        return box;
    }

    private Node link(String page) {
        var link = new Hyperlink(URI.create(page).getHost());
        link.setOnAction(_ -> browser.accept(URI.create(page)));
        return link;
    }
}
