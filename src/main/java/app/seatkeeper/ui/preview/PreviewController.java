package app.seatkeeper.ui.preview;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.kit.Values;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `preview.fxml` to [PreviewViewModel]. Nothing is decided here.
final class PreviewController {

    @FXML private HBox crumbs;
    @FXML private Label title;
    @FXML private Label origin;
    @FXML private Button copy;
    @FXML private Button export;
    @FXML private HBox seats;
    @FXML private Node holdersLine;
    @FXML private Hyperlink holders;
    @FXML private Node roleLine;
    @FXML private Label role;
    @FXML private VBox summary;
    @FXML private Label users;
    @FXML private Label requestsLabel;
    @FXML private Label requests;
    @FXML private Label time;
    @FXML private HBox tabs;
    @FXML private CustomTextField search;
    @FXML private TableView<PreviewLine> table;
    @FXML private TableColumn<PreviewLine, PreviewLine> line;
    @FXML private Label deed;
    @FXML private Label leftOut;
    @FXML private HBox typing;
    @FXML private Label number;
    @FXML private CustomTextField typed;
    @FXML private Node right;
    @FXML private Node working;
    @FXML private Button discard;
    @FXML private Button run;

    private final PreviewViewModel model;
    private final PreviewDeeds deeds;
    private final Texts texts;
    private final Header words;
    private final LedgerView ledger;
    private final AtomicReference<@Nullable PreviewLine> selected = new AtomicReference<>();

    PreviewController(PreviewViewModel model, PreviewDeeds deeds, Texts texts) {
        this.model = model;
        this.deeds = deeds;
        this.texts = texts;
        this.words = new Header(texts);
        this.ledger = new LedgerView(texts);
    }

    @FXML
    private void initialize() {
        seats.getChildren().addFirst(ledger);
        HBox.setHgrow(ledger, Priority.ALWAYS);
        ObservableValue<Boolean> narrow = Controls.narrow(title);
        Controls.showWhen(narrow.map(small -> !small), summary);
        export.contentDisplayProperty().bind(
                narrow.map(small -> small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        copy.setOnAction(_ -> copyScript());
        export.setOnAction(_ -> deeds.export());
        crumbs();
        tabs();
        table();
        footer(narrow);
        model.digestProperty().subscribe(this::show);
        role.textProperty().bind(Values.mapped(model.digestProperty(), words::withoutRole, ""));
        Controls.showWhen(role.textProperty().isNotEmpty(), roleLine);
        Controls.showWhen(Values.mapped(model.digestProperty(), Digest::rolesUnknown, false), holdersLine);
        holders.setOnAction(_ -> deeds.findHolders());
        Controls.showWhen(model.workingProperty(), working);
    }

    private void crumbs() {
        deeds.crumbsProperty().subscribe(steps -> {
            crumbs.getChildren().clear();
            for (var step : steps) {
                Hyperlink link = new Hyperlink(step.text());
                link.setOnAction(_ -> step.action().run());
                Label arrow = new Label("›");
                arrow.getStyleClass().add("caption");
                crumbs.getChildren().addAll(link, arrow);
            }
            Label here = new Label(texts.of("preview.crumb"));
            here.getStyleClass().add("caption");
            crumbs.getChildren().add(here);
        });
    }

    private void tabs() {
        var group = new ToggleGroup();
        for (PreviewTab tab : PreviewTab.values()) {
            var button = new TabButton(tab, texts);
            button.setToggleGroup(group);
            button.setSelected(tab == model.list().tabProperty().get());
            model.digestProperty().subscribe(button::show);
            model.list().tabProperty().subscribe(now -> button.setSelected(now == tab));
            tabs.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((_, before, now) -> choose(before, now));
    }

    private void choose(@Nullable Toggle before, @Nullable Toggle now) {
        if (now instanceof TabButton button) {
            model.list().tabProperty().set(button.tab());
        } else if (before instanceof ToggleButton button) {
            button.setSelected(true);
        }
    }

    private void table() {
        search.textProperty().bindBidirectional(model.list().searchProperty());
        line.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        line.setCellFactory(_ -> new PreviewRowCell(model, texts));
        table.setItems(model.list().lines());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var nothing = new Label();
        nothing.textProperty().bind(model.workingProperty().map(
                busy -> texts.of(busy ? "preview.working" : "preview.nobody")));
        nothing.getStyleClass().add("muted");
        table.setPlaceholder(nothing);
        model.decisionsProperty().addListener((_, _, _) -> table.refresh());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> remember(now));
        table.getItems().addListener((InvalidationListener) _ -> reselect());
        table.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                table.requestFocus();
            }
        });
    }

    private void remember(@Nullable PreviewLine now) {
        if (now != null) {
            selected.set(now);
        }
    }

    /// Keeps the selection on the same person when the list is made anew.
    private void reselect() {
        PreviewLine last = selected.get();
        for (int i = 0; last != null && i < table.getItems().size(); i++) {
            if (table.getItems().get(i).isSameAs(last)) {
                table.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    private void pressed(KeyEvent key) {
        PreviewLine on = table.getSelectionModel().getSelectedItem();
        if (on == null) {
            return;
        }
        switch (key.getCode()) {
            case SPACE -> model.toggle(on);
            case LEFT -> model.list().fold(on.verdict(), true);
            case RIGHT -> model.list().fold(on.verdict(), false);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void footer(ObservableValue<Boolean> narrow) {
        Confirmation confirmation = model.confirmation();
        deed.textProperty().bind(confirmation.deed());
        leftOut.textProperty().bind(narrow.flatMap(
                small -> small ? confirmation.leftOutShort() : confirmation.leftOut()));
        Controls.showWhen(confirmation.asksForNumber(), typing);
        number.textProperty().bind(confirmation.number());
        typed.textProperty().bindBidirectional(confirmation.typedProperty());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                run.requestFocus();
            }
        });
        right.visibleProperty().bind(confirmation.confirmed());
        run.textProperty().bind(confirmation.run());
        Controls.bind(run, deeds.run());
        discard.setOnAction(_ -> deeds.discard());
    }

    private void show(@Nullable Digest digest) {
        if (digest == null) {
            return;
        }
        title.setText(words.title(digest));
        origin.setText(words.origin(digest));
        users.setText(texts.number(digest.totals().users()));
        requestsLabel.setText(words.requestsLabel(digest));
        requests.setText(texts.number(digest.totals().requests()));
        time.setText(words.time(digest));
        ledger.show(LedgerLine.of(digest), words.line(digest));
    }

    private void copyScript() {
        var content = new ClipboardContent();
        content.putString(model.powerShell());
        Clipboard.getSystemClipboard().setContent(content);
        deeds.copied();
    }

    void focusSearch() {
        search.requestFocus();
    }

    /// What F6 visits: the seats, the list, the confirmation.
    List<Node> regions() {
        return List.of(ledger, table, run);
    }
}
