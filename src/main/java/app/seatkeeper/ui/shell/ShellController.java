package app.seatkeeper.ui.shell;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Pulse;
import atlantafx.base.controls.ModalPane;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds `shell.fxml` to [ShellViewModel] and puts tray, toasts and the place shown into it.
final class ShellController {

    /// Where in the status bar running work is shown, behind what is being read.
    private static final int STATUS_WORK = 3;

    @FXML private Label tenantName;
    @FXML private Label demo;
    @FXML private Label readOnly;
    @FXML private Label missing;
    @FXML private Label asOfCaption;
    @FXML private Label asOf;
    @FXML private Label changedSince;
    @FXML private Button refresh;
    @FXML private Button theme;
    @FXML private FontIcon themeIcon;
    @FXML private Button help;
    @FXML private Button account;
    @FXML private Label initials;
    @FXML private Node accountWords;
    @FXML private Label accountName;
    @FXML private Label role;
    @FXML private Node problem;
    @FXML private Label problemSentence;
    @FXML private Button problemWay;
    @FXML private Button problemDetails;
    @FXML private Button problemClose;
    @FXML private Node problemOriginalBox;
    @FXML private Label problemOriginal;
    @FXML private Button problemCopy;
    @FXML private Pane navigation;
    @FXML private ToggleButton overview;
    @FXML private ToggleButton users;
    @FXML private ToggleButton licenses;
    @FXML private ToggleButton usage;
    @FXML private ToggleButton reports;
    @FXML private ToggleButton activity;
    @FXML private Label userCount;
    @FXML private Label productCount;
    @FXML private Label runCount;
    @FXML private StackPane content;
    @FXML private StackPane trayRegion;
    @FXML private Pane statusBar;
    @FXML private Label idle;
    @FXML private Label reading;
    @FXML private ProgressBar readingBar;
    @FXML private Hyperlink runShare;
    @FXML private Label counts;
    @FXML private StackPane toastRegion;
    @FXML private ModalPane modal;

    private final ShellViewModel model;
    private final TrayViewModel tray;
    private final Deeds deeds;

    /// What the buttons of the frame do beyond the view model: they open something over the window or change its look.
    record Deeds(Runnable theme, Runnable help, Runnable account, Consumer<Place.Tab> go) { }

    ShellController(ShellViewModel model, TrayViewModel tray, Deeds deeds) {
        this.model = model;
        this.tray = tray;
        this.deeds = deeds;
    }

    @FXML
    private void initialize() {
        bindHeader();
        bindProblem();
        bindNavigation();
        bindStatus();
    }

    private void bindHeader() {
        tenantName.textProperty().bind(model.tenantName());
        Controls.showWhen(model.tenantName().map(name -> model.isDemo() && !name.isEmpty()), demo);
        Controls.showWhen(new SimpleBooleanProperty(model.isReadOnly()), readOnly);
        bindMissing();
        showText(model.status().asOf(), asOf);
        Controls.showWhen(asOf.visibleProperty(), asOfCaption);
        showText(model.status().changedSince(), changedSince);
        Controls.bind(refresh, model.refresh());
        theme.setOnAction(_ -> deeds.theme().run());
        help.setOnAction(_ -> deeds.help().run());
        account.setOnAction(_ -> deeds.account().run());
        initials.textProperty().bind(model.initials());
        accountName.textProperty().bind(model.accountName());
        role.textProperty().bind(model.role());
        Controls.showWhen(model.accountName().map(name -> !name.isEmpty()), account);
        Controls.showWhen(Controls.narrow(account).map(narrow -> !narrow), accountWords);
    }

    private void bindMissing() {
        ObservableValue<String> sentences = model.status().missing();
        Controls.showWhen(sentences.map(text -> !text.isEmpty()), missing);
        var tip = new Tooltip();
        tip.textProperty().bind(sentences);
        missing.setTooltip(tip);
        missing.accessibleTextProperty().bind(sentences);
    }

    private void bindProblem() {
        Controls.showWhen(model.problem().map(text -> !text.isEmpty()), problem);
        problemSentence.textProperty().bind(model.problem());
        problemWay.textProperty().bind(model.problemWay());
        Controls.bind(problemWay, model.refresh());
        problemClose.setOnAction(_ -> model.closeProblem());
        problemOriginal.textProperty().bind(model.problemOriginal());
        Controls.showWhen(model.problemOriginal().map(text -> !text.isEmpty()), problemDetails);
        problemOriginalBox.setVisible(false);
        problemOriginalBox.managedProperty().bind(problemOriginalBox.visibleProperty());
        problemDetails.setOnAction(_ -> problemOriginalBox.setVisible(!problemOriginalBox.isVisible()));
        model.problem().subscribe(_ -> problemOriginalBox.setVisible(false));
        problemCopy.setOnAction(_ -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, problemOriginal.getText())));
    }

    private void bindNavigation() {
        userCount.textProperty().bind(model.status().userCount());
        productCount.textProperty().bind(model.status().productCount());
        runCount.textProperty().bind(model.runCount());
        for (Place.Tab tab : Place.Tab.values()) {
            ToggleButton entry = entry(tab);
            entry.setOnAction(_ -> deeds.go().accept(tab));
            entry.setTooltip(new Tooltip(model.tip(tab, entry.getAccessibleText())));
        }
    }

    private ToggleButton entry(Place.Tab tab) {
        return switch (tab) {
            case OVERVIEW -> overview;
            case USERS -> users;
            case LICENSES -> licenses;
            case USAGE -> usage;
            case REPORTS -> reports;
            case ACTIVITY -> activity;
        };
    }

    private void bindStatus() {
        StatusViewModel status = model.status();
        showText(status.reading(), reading);
        Controls.showWhen(reading.visibleProperty(), readingBar);
        status.reading().subscribe(_ -> readingBar.setProgress(status.share()));
        runShare.textProperty().bind(tray.share());
        runShare.accessibleTextProperty().bind(tray.spoken());
        runShare.setOnAction(_ -> tray.openProperty().set(!tray.openProperty().get()));
        Controls.showWhen(tray.isOpen(), runShare);
        Controls.showWhen(tray.running().flatMap(on -> status.reading().map(text -> !on && text.isEmpty())), idle);
        counts.textProperty().bind(status.counts());
    }

    private static void showText(ObservableValue<String> text, Label label) {
        label.textProperty().bind(text);
        Controls.showWhen(text.map(words -> !words.isEmpty()), label);
    }

    void put(Parent opened, Node toasts, Node exporting) {
        trayRegion.getChildren().setAll(opened);
        toastRegion.getChildren().setAll(toasts);
        statusBar.getChildren().add(STATUS_WORK, exporting);
        Pulse.whilst(tray.running(), tray::look);
        Pulse.whilst(model.refresh().enabledProperty().not(), model.status()::look);
    }

    void show(Place place) {
        Stream.of(Place.Tab.values()).forEach(tab -> entry(tab).setSelected(tab == place.tab()));
        content.getChildren().setAll(place.view());
    }

    void showTheme(boolean dark) {
        themeIcon.setIconCode(dark ? Feather.SUN : Feather.MOON);
    }

    Node navigation() {
        return navigation;
    }

    Node trayRegion() {
        return trayRegion;
    }

    Node accountButton() {
        return account;
    }

    ModalPane modal() {
        return modal;
    }
}
