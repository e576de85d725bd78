package app.seatkeeper.ui.usage;

import app.seatkeeper.ui.kit.Controls;
import app.seatkeeper.ui.kit.Provenance;
import app.seatkeeper.ui.kit.Pulse;
import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.Tab;
import atlantafx.base.controls.TabLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Binds `usage.fxml` to [UsageViewModel] and puts what belongs below its tabs there.
final class UsageController {

    /// Brings the first tab below the title, in pixels.
    private static final double INDENT = 12;
    private static final double INDENT_SMALL = 4;

    @FXML private Label count;
    @FXML private TextField search;
    @FXML private SegmentedControl periods;
    @FXML private Button export;
    @FXML private TabLine tabs;
    @FXML private Node filterRow;
    @FXML private FlowPane chips;
    @FXML private Label dates;
    @FXML private Pane notices;
    @FXML private StackPane body;
    @FXML private ModalPane modal;

    private final UsageViewModel model;
    private final UsageNotices news;
    private final UsageTitle title;
    private final UsageFaces faces;
    private final CallsPane calls;
    private final TablePane tablePane;
    private final ConcealedPane concealed;
    private final Runnable save;
    private final Consumer<UsageFilterBar> filters;
    private final SimpleStringProperty source = new SimpleStringProperty("");
    private final Map<UsageTab, Tab> shownTabs = new EnumMap<>(UsageTab.class);
    private final Map<UsageTab, Label> sizes = new EnumMap<>(UsageTab.class);

    /// What the controller leads to.
    ///
    /// @param open    goes to a person
    /// @param save    saves what is shown
    /// @param filters takes in the bar of filters once it is drawn
    record Deeds(Consumer<Person> open, Runnable save, Consumer<UsageFilterBar> filters) { }

    UsageController(UsageViewModel model, CallsViewModel log, Deeds deeds) {
        this.model = model;
        this.news = new UsageNotices(model);
        this.title = new UsageTitle(model);
        this.faces = new UsageFaces(model);
        this.tablePane = new TablePane(model, deeds.open());
        this.calls = new CallsPane(log);
        this.concealed = new ConcealedPane(model, this::askToShowNames);
        this.save = deeds.save();
        this.filters = deeds.filters();
    }

    @FXML
    private void initialize() {
        filters.accept(new UsageFilterBar(model, chips));
        search.textProperty().bindBidirectional(model.searchProperty());
        export.setOnAction(_ -> save.run());
        PeriodChoice.bind(periods, model);
        bindTabs();
        Provenance.tell(dates, source);
        model.stateProperty().subscribe(this::describe);
        model.resultProperty().subscribe(this::describe);
        model.faceProperty().subscribe(this::show);
        model.tabProperty().subscribe(_ -> show());
        news.allProperty().subscribe(all ->
                notices.getChildren().setAll(all.stream().map(one -> new NoticeBar(one, model.texts())).toList()));
        Controls.showWhen(news.allProperty().map(all -> !all.isEmpty()), notices);
        show();
        Pulse.whilst(model.insights().readingProperty().map(going -> going.intValue() > 0), news::look);
    }

    private void bindTabs() {
        Controls.narrow(tabs).subscribe(narrow -> tabs.setTranslateX(narrow ? INDENT_SMALL : INDENT));
        tabs.setTabClosingPolicy(Tab.ClosingPolicy.NO_TABS);
        tabs.setTabDragPolicy(Tab.DragPolicy.FIXED);
        for (UsageTab one : UsageTab.values()) {
            shownTabs.put(one, tab(one));
        }
        tabs.getTabs().setAll(shownTabs.values());
        tabs.getSelectionModel().selectedItemProperty().subscribe(selected -> shownTabs.forEach((one, tab) -> {
            if (tab.equals(selected)) {
                model.tabProperty().set(one);
                model.want();
            }
        }));
        model.tabProperty().subscribe(one -> tabs.getSelectionModel().select(shownTabs.get(one)));
    }

    private Tab tab(UsageTab which) {
        Label word = new Label(model.texts().of("usage.tab." + which.name()));
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.setId("usage-tab-" + which.name().toLowerCase(Locale.ROOT));
        Label size = new Label();
        size.getStyleClass().add("count-pill");
        Controls.showWhen(size.textProperty().map(text -> !text.isEmpty()), size);
        sizes.put(which, size);
        HBox words = new HBox(8, word, size);
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setAlignment(Pos.CENTER_LEFT);
        Tab tab = new Tab();
        tab.setGraphic(words);
        return tab;
    }

    /// Says how many there are and of which day the reports are.
    private void describe() {
        count.setText(title.count());
        dates.setText(title.dates());
        source.set(title.source());
        UseRoster.Result done = model.resultProperty().get();
        if (done != null) {
            sizes.forEach((tab, label) -> label.setText(done.sizes().getOrDefault(tab, 0) == 0 ? ""
                    : model.texts().number(done.sizes().getOrDefault(tab, 0))));
        }
    }

    private void show() {
        UsageFace face = model.faceProperty().get();
        boolean table = face == UsageFace.TABLE;
        Node wanted = below(face);
        if (model.tabProperty().get() == UsageTab.CALLS && face != UsageFace.ARRIVING) {
            calls.put(wanted);
            wanted = calls;
        }
        if (!List.of(wanted).equals(body.getChildren())) {
            body.getChildren().setAll(wanted);
        }
        filterRow.setVisible(table);
        filterRow.setManaged(table);
        search.setVisible(table);
        export.setDisable(!table);
        describe();
    }

    private Node below(UsageFace face) {
        return face == UsageFace.TABLE ? tablePane : face == UsageFace.CONCEALED ? concealed : faces.of(face);
    }

    private void askToShowNames() {
        var box = new ShowNamesBox(model.texts(), () -> {
            modal.hide();
            model.insights().conceal(false);
        }, modal::hide);
        modal.show(box);
        box.focusAnswer();
    }

    /// @return whether a question was open
    boolean close() {
        boolean open = modal.isDisplay();
        modal.hide();
        return open;
    }

    void focusFilter() {
        search.requestFocus();
        search.selectAll();
    }

    List<Node> regions() {
        return List.of(tabs, body);
    }
}
