package app.seatkeeper.ui.bulk;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Binds `bulk.fxml`, the frame around the steps, to [WizardViewModel]. Nothing is decided here.
final class BulkController {

    @FXML private HBox header;
    @FXML private Label facts;
    @FXML private Node working;
    @FXML private Button saveResult;
    @FXML private MenuButton template;
    @FXML private Button close;
    @FXML private HBox steps;
    @FXML private HBox broken;
    @FXML private Label why;
    @FXML private StackPane content;
    @FXML private HBox footer;
    @FXML private Label ready;
    @FXML private Label rest;
    @FXML private Button back;
    @FXML private Button next;

    private final WizardViewModel model;
    private final List<Node> panes;
    private final Texts texts;

    /// @param panes what each of the first three steps shows, and then the flow of the plan
    BulkController(WizardViewModel model, List<Node> panes, Texts texts) {
        this.model = model;
        this.panes = List.copyOf(panes);
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        facts.textProperty().bind(model.facts());
        Controls.showWhen(model.working(), working);
        Controls.bind(saveResult, model.saveResult());
        Controls.showWhen(model.saveResult().enabledProperty(), saveResult);
        model.templates().forEach(offer -> {
            MenuItem item = new MenuItem(offer.name());
            item.setOnAction(_ -> offer.save().run());
            template.getItems().add(item);
        });
        Controls.bind(close, model.close());
        Controls.showWhen(model.framed(), header);
        Controls.showWhen(model.framed(), steps);
        Controls.showWhen(model.ownFooter(), footer);
        why.textProperty().bind(model.why());
        Controls.showWhen(model.why().map(text -> !text.isEmpty()), broken);
        ready.textProperty().bind(model.ready());
        rest.textProperty().bind(model.rest());
        next.textProperty().bind(model.nextText());
        Controls.bind(next, model.next());
        Controls.bind(back, model.back());
        content.getChildren().setAll(panes);
        for (int i = 0; i < panes.size(); i++) {
            int pane = i;
            Controls.showWhen(model.pane().map(shown -> shown.intValue() == pane), panes.get(i));
        }
        steps();
    }

    private void steps() {
        List<Node> bar = new ArrayList<>();
        for (BulkStep step : BulkStep.values()) {
            StepButton button = new StepButton(step, texts);
            button.setOnAction(_ -> model.returnTo(step));
            button.disableProperty().bind(Bindings.createBooleanBinding(
                    () -> !model.canReturnTo(step), model.stepProperty()));
            model.stepProperty().subscribe(button::show);
            if (!bar.isEmpty()) {
                bar.add(StepButton.line(step, model.stepProperty()));
            }
            bar.add(button);
        }
        steps.getChildren().setAll(bar);
    }
}
