package app.seatkeeper.ui.signin;

import app.seatkeeper.ui.kit.Controls;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds `sign-in.fxml` to [SignInViewModel].
final class SignInController {

    @FXML private Button theme;
    @FXML private FontIcon themeIcon;
    @FXML private GridPane columns;
    @FXML private Pane ways;
    @FXML private Pane own;
    @FXML private Pane offer;
    @FXML private RadioButton demo;
    @FXML private RadioButton browser;
    @FXML private RadioButton device;
    @FXML private RadioButton app;
    @FXML private Label title;
    @FXML private Label explanation;
    @FXML private Node facts;
    @FXML private Label people;
    @FXML private Label products;
    @FXML private Label subscriptions;
    @FXML private Label groups;
    @FXML private Node unavailableLine;
    @FXML private Label unavailable;
    @FXML private Node problemLine;
    @FXML private Label problem;
    @FXML private Button details;
    @FXML private Label original;
    @FXML private Button open;
    @FXML private Label orEnter;
    @FXML private Node busyLine;
    @FXML private Button cancel;
    @FXML private Node permissions;
    @FXML private Button unfold;

    private final SignInViewModel model;
    private final SignInScreen.Demo tenant;
    private final Runnable switchTheme;

    SignInController(SignInViewModel model, SignInScreen.Demo tenant, Runnable switchTheme) {
        this.model = model;
        this.tenant = tenant;
        this.switchTheme = switchTheme;
    }

    @FXML
    private void initialize() {
        theme.setOnAction(_ -> switchTheme.run());
        bindWays();
        bindOffer();
        bindProblem();
        fold();
    }

    /// Enter on a way opens it, which the default button alone would not do: a radio button takes the key.
    private void bindWays() {
        var group = new ToggleGroup();
        group.getToggles().addAll(demo, browser, device, app);
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(String.valueOf(chosen.getUserData()));
            }
        });
        group.selectToggle(demo);
        demo.sceneProperty().subscribe(_ -> demo.requestFocus());
        ways.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.open().run();
            }
        });
    }

    private void bindOffer() {
        title.textProperty().bind(model.title());
        explanation.textProperty().bind(model.explanation());
        people.setText(model.number(tenant.people()));
        products.setText(model.number(tenant.products()));
        subscriptions.setText(model.number(tenant.subscriptions()));
        groups.setText(model.number(tenant.groups()));
        Controls.showWhen(model.isDemo(), facts);
        open.textProperty().bind(model.openWord(tenant.name()));
        Controls.bind(open, model.open());
        Controls.showWhen(model.open().enabledProperty(), orEnter);
        Controls.showWhen(model.busy(), busyLine);
        Controls.bind(cancel, model.cancel());
        cancel.setCancelButton(true);
        showText(model.unavailable(), unavailable, unavailableLine);
    }

    private void bindProblem() {
        showText(model.problem(), problem, problemLine);
        original.textProperty().bind(model.problemOriginal());
        original.setVisible(false);
        original.managedProperty().bind(original.visibleProperty());
        Controls.showWhen(model.problemOriginal().map(text -> !text.isEmpty()), details);
        details.setOnAction(_ -> original.setVisible(!original.isVisible()));
        model.problem().subscribe(_ -> original.setVisible(false));
    }

    private static void showText(ObservableValue<String> text, Label label, Node line) {
        label.textProperty().bind(text);
        Controls.showWhen(text.map(words -> !words.isEmpty()), line);
    }

    /// In the small window everything stands in one column, and the permissions are one line until asked for.
    private void fold() {
        permissions.managedProperty().bind(permissions.visibleProperty());
        unfold.managedProperty().bind(unfold.visibleProperty());
        unfold.setOnAction(_ -> {
            permissions.setVisible(true);
            unfold.setVisible(false);
        });
        Controls.narrow(columns).subscribe(narrow -> {
            permissions.setVisible(!narrow);
            unfold.setVisible(narrow);
            GridPane.setConstraints(offer, narrow ? 0 : 1, narrow ? 1 : 0, narrow ? 2 : 1, narrow ? 1 : 2);
            GridPane.setConstraints(ways, 0, 0, narrow ? 2 : 1, 1);
            GridPane.setConstraints(own, 0, narrow ? 2 : 1, narrow ? 2 : 1, 1);
        });
    }

    void showTheme(boolean dark) {
        themeIcon.setIconCode(dark ? Feather.SUN : Feather.MOON);
    }
}
