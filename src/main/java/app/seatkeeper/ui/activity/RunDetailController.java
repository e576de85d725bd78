package app.seatkeeper.ui.activity;

import app.seatkeeper.ui.activity.RunDetailViewModel.EntryRow;
import app.seatkeeper.ui.activity.RunDetailViewModel.Part;
import app.seatkeeper.ui.kit.Controls;
import atlantafx.base.controls.Tab;
import atlantafx.base.controls.TabLine;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Binds `run-detail.fxml` to [RunDetailViewModel].
final class RunDetailController {

    @FXML private Label title;
    @FXML private Label started;
    @FXML private Button close;
    @FXML private Node brokenLine;
    @FXML private Label broken;
    @FXML private TabLine parts;
    @FXML private ListView<EntryRow> entries;

    private final RunDetailViewModel model;
    private final Map<Part, Tab> tabs = new EnumMap<>(Part.class);
    private final Map<Part, Label> counts = new EnumMap<>(Part.class);

    RunDetailController(RunDetailViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.title());
        started.textProperty().bind(model.started());
        broken.textProperty().bind(model.broken());
        Controls.showWhen(model.broken().map(text -> !text.isEmpty()), brokenLine);
        close.setOnAction(_ -> model.numberProperty().set(0));
        entries.setCellFactory(_ -> new EntryCell(model::words));
        entries.setItems(model.entries());
        parts.setTabClosingPolicy(Tab.ClosingPolicy.NO_TABS);
        parts.setTabDragPolicy(Tab.DragPolicy.FIXED);
        for (Part part : Part.values()) {
            tabs.put(part, tab(part));
        }
        model.sizes().subscribe(this::count);
        parts.getSelectionModel().selectedItemProperty().subscribe(tab -> tabs.forEach((part, its) -> {
            if (its.equals(tab)) {
                model.partProperty().set(part);
            }
        }));
        model.partProperty().subscribe(part -> parts.getSelectionModel().select(tabs.get(part)));
    }

    private Tab tab(Part part) {
        var count = new Label("0");
        count.getStyleClass().add("count-pill");
        counts.put(part, count);
        var tab = new Tab();
        var word = new Label(model.word(part));
        word.setMinWidth(Region.USE_PREF_SIZE);
        var words = new HBox(4, word, count);
        words.setMinWidth(Region.USE_PREF_SIZE);
        tab.setGraphic(words);
        return tab;
    }

    /// Shows a tab for every part that holds somebody, and always the first.
    private void count(Map<Part, Long> sizes) {
        counts.forEach((part, label) -> label.setText(model.number(sizes.getOrDefault(part, 0L))));
        var wanted = tabs.entrySet().stream()
                .filter(tab -> tab.getKey() == Part.ALL || sizes.getOrDefault(tab.getKey(), 0L) > 0)
                .map(Map.Entry::getValue).toList();
        if (!parts.getTabs().equals(wanted)) {
            parts.getTabs().setAll(wanted);
            parts.getSelectionModel().select(tabs.get(model.partProperty().get()));
        }
    }
}
