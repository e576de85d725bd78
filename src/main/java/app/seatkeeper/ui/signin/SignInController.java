package app.seatkeeper.ui.signin;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.RegistrationPane;
import app.seatkeeper.ui.kit.SignInFailure;
import app.seatkeeper.ui.kit.Texts;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds `sign-in.fxml` to [SignInViewModel].
final class SignInController {

    private static final double WHOLE = 100;

    @FXML private Button theme;
    @FXML private FontIcon themeIcon;
    @FXML private GridPane columns;
    @FXML private GridPane ways;
    @FXML private Pane own;
    @FXML private Pane ownFields;
    @FXML private Hyperlink setup;
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
    @FXML private Pane proof;
    @FXML private Pane stage;
    @FXML private Node problemLine;
    @FXML private Label problem;
    @FXML private Button remedy;
    @FXML private Button details;
    @FXML private Label original;
    @FXML private Node openLine;
    @FXML private Button open;
    @FXML private Label orEnter;
    @FXML private Node busyLine;
    @FXML private Button cancel;
    @FXML private Node asked;
    @FXML private Label askedTitle;
    @FXML private Label askedNote;
    @FXML private Pane permissions;
    @FXML private Pane now;
    @FXML private Pane later;
    @FXML private Label nowTitle;
    @FXML private Label laterTitle;
    @FXML private Button unfold;

    private final SignInViewModel model;
    private final SignInScreen.Outside outside;
    private final Node proofPart;
    private final Deeds deeds;
    private final Texts texts;
    private final PermissionRows nowRows = new PermissionRows();
    private final PermissionRows laterRows = new PermissionRows();

    /// What the screen does to the world around it.
    ///
    /// @param copy puts a text on the clipboard
    record Deeds(Runnable switchTheme, Consumer<String> copy) { }

    SignInController(SignInViewModel model, SignInScreen.Outside outside, Node proofPart, Deeds deeds, Texts texts) {
        this.model = model;
        this.outside = outside;
        this.proofPart = proofPart;
        this.deeds = deeds;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        theme.setOnAction(_ -> deeds.switchTheme().run());
        setup.setOnAction(_ -> model.setUp());
        bindOwn();
        bindWays();
        bindOffer();
        bindProblem();
        now.getChildren().setAll(nowRows);
        later.getChildren().setAll(laterRows);
        model.way().subscribe(this::list);
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
        group.getToggles().stream().filter(one -> model.isChosen(String.valueOf(one.getUserData())))
                .forEach(group::selectToggle);
        model.way().subscribe(() -> group.getToggles().stream()
                .filter(one -> model.isChosen(String.valueOf(one.getUserData()))).forEach(group::selectToggle));
        demo.sceneProperty().subscribe(_ -> demo.requestFocus());
        ways.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.open().run();
            }
        });
    }

    private void bindOwn() {
        var pane = new RegistrationPane(model.fields(), texts, "signin");
        pane.disableProperty().bind(model.busy());
        ownFields.getChildren().setAll(pane);
        model.failureProperty().subscribe(why -> why.entry().ifPresent(pane::focus));
    }

    private void bindOffer() {
        title.textProperty().bind(model.way().map(WayWords::title));
        explanation.textProperty().bind(model.way().map(WayWords::explanation));
        SignInScreen.Demo holds = outside.demo();
        people.setText(texts.number(holds.people()));
        products.setText(texts.number(holds.products()));
        subscriptions.setText(texts.number(holds.subscriptions()));
        groups.setText(texts.number(holds.groups()));
        Controls.showWhen(model.way().map(WayWords::demo), facts);
        proof.getChildren().setAll(proofPart);
        proof.disableProperty().bind(model.busy());
        Controls.showWhen(model.way().map(WayWords::application), proof);
        stage.getChildren().setAll(outside.stage().panel());
        Controls.showWhen(model.waiting(), stage);
        model.waiting().subscribe(on -> {
            if (on) {
                outside.stage().takeKeyboard();
            }
        });
        Controls.showWhen(model.waiting().not(), openLine);
        Controls.showWhen(model.waiting().not(), asked);
        open.textProperty().bind(model.way().map(WayWords::open));
        Controls.bind(open, model.open());
        Controls.showWhen(model.open().enabledProperty(), orEnter);
        Controls.showWhen(model.busy(), busyLine);
        Controls.bind(cancel, model.cancel());
        cancel.setCancelButton(true);
    }

    private void bindProblem() {
        problem.textProperty().bind(model.said());
        Controls.showWhen(model.said().map(text -> !text.isEmpty()), problemLine);
        original.textProperty().bind(model.failureProperty().map(SignInFailure::original));
        original.setVisible(false);
        original.managedProperty().bind(original.visibleProperty());
        Controls.showWhen(original.textProperty().map(text -> !text.isEmpty()), details);
        details.setOnAction(_ -> original.setVisible(!original.isVisible()));
        model.failureProperty().subscribe(this::offerRemedy);
    }

    private void offerRemedy(SignInFailure why) {
        original.setVisible(false);
        remedy.setVisible(why.remedy() != SignInFailure.Remedy.NONE);
        remedy.setManaged(remedy.isVisible());
        remedy.setText(texts.of("signin.remedy." + why.remedy().name()));
        remedy.setOnAction(_ -> {
            switch (why.remedy()) {
                case ADMIN_LINK -> copyAdminLink();
                case SETUP -> model.setUp();
                case BROWSER -> browser.setSelected(true);
                case NONE -> { }
            }
        });
    }

    private void copyAdminLink() {
        model.adminLink().ifPresent(link -> {
            deeds.copy().accept(link);
            remedy.setText(texts.of("stage.copied"));
        });
    }

    private void list(WayWords way) {
        askedTitle.setText(way.asked());
        askedNote.setText(way.askedNote());
        List<PermissionLine> lines = model.lines();
        nowRows.show(lines.stream().filter(line -> !line.later()).toList(), Feather.CHECK);
        laterRows.show(lines.stream().filter(PermissionLine::later).toList(),
                way.application() ? Feather.CHECK : Feather.CLOCK);
        nowTitle.setText(texts.of(way.application() ? "signin.granted.read" : "signin.asked.read"));
        laterTitle.setText(texts.of(way.application() ? "signin.granted.change" : "signin.asked.change"));
        unfold.setText(texts.of("signin.folded", lines.stream().filter(line -> !line.later()).count(),
                lines.stream().filter(PermissionLine::later).count()));
    }

    /// In the small window nearly everything stands in one column, and the permissions are one line until asked for.
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
            arrange(narrow);
        });
        model.way().subscribe(() -> arrange(Controls.narrow(columns).getValue()));
    }

    /// In one column, the fields stand above what needs them, and below what does not.
    private void arrange(boolean narrow) {
        int perRow = narrow ? 2 : 1;
        List<RadioButton> cards = List.of(demo, browser, device, app);
        cards.forEach(card -> GridPane.setConstraints(
                card, cards.indexOf(card) % perRow, cards.indexOf(card) / perRow));
        var equal = new ColumnConstraints();
        equal.setPercentWidth(WHOLE / perRow);
        ways.getColumnConstraints().setAll(Collections.nCopies(perRow, equal));
        GridPane.setConstraints(ways, 0, 0, perRow, 1);
        if (narrow) {
            boolean fieldsLast = model.isChosen("DEMO");
            GridPane.setConstraints(own, 0, fieldsLast ? 2 : 1, 2, 1);
            GridPane.setConstraints(offer, 0, fieldsLast ? 1 : 2, 2, 1);
        } else {
            GridPane.setConstraints(own, 0, 1, 1, 1);
            GridPane.setConstraints(offer, 1, 0, 1, 2);
        }
    }

    void showTheme(boolean dark) {
        themeIcon.setIconCode(dark ? Feather.SUN : Feather.MOON);
    }
}
