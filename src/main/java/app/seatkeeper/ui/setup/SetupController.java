package app.seatkeeper.ui.setup;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.RegistrationPane;
import app.seatkeeper.ui.kit.SignInFailure;
import app.seatkeeper.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds `setup.fxml` to [SetupViewModel].
final class SetupController {

    @FXML private Node root;
    @FXML private Button back;
    @FXML private GridPane columns;
    @FXML private Pane guide;
    @FXML private Pane trial;
    @FXML private ToggleButton portal;
    @FXML private ToggleButton powerShell;
    @FXML private ToggleButton azureCli;
    @FXML private ToggleButton manifest;
    @FXML private ToggleButton result;
    @FXML private Pane choices;
    @FXML private ToggleButton people;
    @FXML private ToggleButton app;
    @FXML private CheckBox optional;
    @FXML private CheckBox changes;
    @FXML private CheckBox deviceCode;
    @FXML private Pane steps;
    @FXML private Pane scriptPart;
    @FXML private Label scriptText;
    @FXML private Button copyScript;
    @FXML private TextArea script;
    @FXML private Pane report;
    @FXML private Pane fields;
    @FXML private Button test;
    @FXML private Node busyLine;
    @FXML private Button cancel;
    @FXML private Node problemLine;
    @FXML private Label problem;
    @FXML private Button adminLink;
    @FXML private Button details;
    @FXML private Label original;
    @FXML private Node successPart;
    @FXML private Label success;
    @FXML private Button open;
    @FXML private Label properties;
    @FXML private Button copyProperties;

    private final SetupViewModel model;
    private final SetupScreen.Outside outside;
    private final Consumer<String> copy;
    private final Texts texts;
    private final ToggleGroup ways = new ToggleGroup();

    SetupController(SetupViewModel model, SetupScreen.Outside outside, Consumer<String> copy, Texts texts) {
        this.model = model;
        this.outside = outside;
        this.copy = copy;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        back.setOnAction(_ -> outside.back().run());
        bindGuide();
        bindTrial();
        bindProblem();
        bindSuccess();
        Controls.narrow(columns).subscribe(narrow -> {
            GridPane.setConstraints(guide, 0, 0, narrow ? 2 : 1, 1);
            GridPane.setConstraints(trial, narrow ? 0 : 1, narrow ? 1 : 0, narrow ? 2 : 1, 1);
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !model.busy().get()) {
                event.consume();
                outside.back().run();
            }
        });
    }

    private void bindGuide() {
        stayChosen(ways, portal, powerShell, azureCli, manifest, result);
        stayChosen(new ToggleGroup(), people, app);
        model.applicationProperty().bind(app.selectedProperty());
        optional.selectedProperty().bindBidirectional(model.optionalProperty());
        changes.selectedProperty().bindBidirectional(model.changesProperty());
        deviceCode.selectedProperty().bindBidirectional(model.deviceCodeProperty());
        deviceCode.disableProperty().bind(model.applicationProperty());
        steps.getChildren().setAll(new StepRows(texts, outside.browser()));
        copyScript.setOnAction(_ -> copied(copyScript, script.getText()));
        InvalidationListener again = _ -> show();
        for (Observable one : List.of(ways.selectedToggleProperty(), model.applicationProperty(),
                model.optionalProperty(), model.changesProperty(), model.deviceCodeProperty(),
                model.fields().complete(), model.fields().kindProperty())) {
            one.addListener(again);
        }
        show();
    }

    private static void stayChosen(ToggleGroup group, ToggleButton... buttons) {
        group.getToggles().setAll(buttons);
        group.selectToggle(buttons[0]);
        group.selectedToggleProperty().subscribe((before, chosen) -> {
            if (chosen == null) {
                group.selectToggle(before);
            }
        });
    }

    private void show() {
        Toggle way = ways.getSelectedToggle();
        show(choices, !result.equals(way));
        show(report, result.equals(way));
        show(steps, portal.equals(way));
        show(scriptPart, powerShell.equals(way) || azureCli.equals(way) || manifest.equals(way));
        if (portal.equals(way) && steps.getChildren().getFirst() instanceof StepRows rows) {
            rows.show(model.steps());
        } else if (powerShell.equals(way)) {
            write("setup.powerShell.text", model.powerShell());
        } else if (azureCli.equals(way)) {
            write("setup.azureCli.text", model.azureCli());
        } else if (manifest.equals(way)) {
            write("setup.manifest.text", model.manifest());
        }
    }

    private void write(String explanation, String text) {
        scriptText.setText(texts.of(explanation));
        script.setText(text);
        script.setPrefRowCount((int) text.lines().count() + 1);
        copyScript.setText(texts.of("setup.copy"));
        copyScript.setGraphic(new FontIcon(Feather.COPY));
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void bindTrial() {
        var pane = new RegistrationPane(model.fields(), texts, "setup");
        pane.disableProperty().bind(model.busy());
        fields.getChildren().setAll(pane);
        model.failureProperty().subscribe(why -> why.entry().ifPresent(pane::focus));
        Controls.bind(test, model.test());
        Controls.showWhen(model.busy(), busyLine);
        Controls.bind(cancel, model.cancel());
        cancel.setCancelButton(true);
    }

    private void bindProblem() {
        problem.textProperty().bind(model.said());
        Controls.showWhen(model.said().map(words -> !words.isEmpty()), problemLine);
        original.textProperty().bind(model.failureProperty().map(SignInFailure::original));
        Controls.showWhen(original.textProperty().map(words -> !words.isEmpty()), details);
        Controls.showWhen(model.failureProperty().map(why -> why.remedy() == SignInFailure.Remedy.ADMIN_LINK),
                adminLink);
        adminLink.setOnAction(_ -> model.adminLink().ifPresent(link -> copied(adminLink, link.toString())));
        details.setOnAction(_ -> show(original, !original.isVisible()));
        model.failureProperty().subscribe(_ -> {
            show(original, false);
            adminLink.setText(texts.of("signin.remedy.ADMIN_LINK"));
            adminLink.setGraphic(null);
        });
    }

    private void bindSuccess() {
        success.textProperty().bind(model.success());
        var works = model.success().map(words -> !words.isEmpty());
        Controls.showWhen(works, successPart);
        test.defaultButtonProperty().bind(works.map(done -> !done));
        open.defaultButtonProperty().bind(works);
        open.setOnAction(_ -> model.openTenant());
        copyProperties.setOnAction(_ -> copied(copyProperties, properties.getText()));
        model.foundProperty().subscribe(found -> {
            show(result, found.isPresent());
            properties.setText(model.properties());
            copyProperties.setText(texts.of("setup.copy"));
            model.adminLink().ifPresent(link -> found.ifPresent(one ->
                    report.getChildren().setAll(outside.report().apply(one, link))));
            ways.selectToggle(found.isPresent() ? result : result.isSelected() ? portal : ways.getSelectedToggle());
        });
    }

    private void copied(Button button, String text) {
        copy.accept(text);
        button.setText(texts.of("stage.copied"));
        button.setGraphic(new FontIcon(Feather.CHECK));
    }
}
