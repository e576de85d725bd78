package app.seatkeeper.ui.bulk;

import app.seatkeeper.ui.kit.Texts;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One step of the step bar: a circle with its number, or a tick once it is done.
final class StepButton extends Button {

    private final BulkStep step;
    private final Texts texts;
    private final Label circle = new Label();

    StepButton(BulkStep step, Texts texts) {
        super(texts.of("bulk.step." + step.name()));
        this.step = step;
        this.texts = texts;
        circle.getStyleClass().add("step-circle");
        circle.setMinWidth(USE_PREF_SIZE);
        setGraphic(circle);
        setMinWidth(USE_PREF_SIZE);
        setId("bulk-step-" + step.name().toLowerCase(Locale.ROOT));
    }

    void show(BulkStep current) {
        boolean done = step.isBefore(current) || current == BulkStep.RESULT;
        boolean here = step == current;
        getStyleClass().setAll("step", done ? "done" : here ? "current" : "open");
        circle.setText(done ? "" : String.valueOf(step.number()));
        circle.setGraphic(done ? new FontIcon(Feather.CHECK) : null);
        setAccessibleText(texts.of(done ? "bulk.step.done" : here ? "bulk.step.current" : "bulk.step.open",
                step.number(), BulkStep.values().length, getText()));
    }

    /// The line that leads to a step.
    static Node line(BulkStep step, ObservableValue<BulkStep> current) {
        Region line = new Region();
        current.subscribe(now -> {
            line.getStyleClass().setAll("step-line");
            if (!now.isBefore(step)) {
                line.getStyleClass().add("done");
            }
        });
        return line;
    }
}
